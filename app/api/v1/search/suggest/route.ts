import { suggestContract } from '@/lib/catalog/api'
import { suggest } from '@/lib/catalog/search/queries'
import { endpoint } from '@/lib/http/endpoint'
import { publicAnswer } from '@/lib/http/public-answer'

const MOST = 8

export const GET = endpoint(suggestContract, async ({ query }) =>
  publicAnswer({ items: await suggest(query.locale, query.q, MOST), nextCursor: null }),
)
