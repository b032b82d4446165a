import { listCategoriesContract } from '@/lib/catalog/api'
import { getCategoryTree } from '@/lib/catalog/queries'
import { endpoint } from '@/lib/http/endpoint'
import { publicAnswer } from '@/lib/http/public-answer'

export const GET = endpoint(listCategoriesContract, async ({ query }) =>
  publicAnswer({ items: await getCategoryTree(query.locale), nextCursor: null }),
)
