import { listProductsContract } from '@/lib/catalog/api'
import { searchQueryOf } from '@/lib/catalog/search/api-query'
import { searchCatalog } from '@/lib/catalog/search/queries'
import { endpoint } from '@/lib/http/endpoint'
import { publicAnswer } from '@/lib/http/public-answer'

export const GET = endpoint(listProductsContract, async ({ query }) =>
  publicAnswer(await searchCatalog(query, await searchQueryOf(query))),
)
