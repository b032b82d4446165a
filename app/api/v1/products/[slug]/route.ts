import { getProductContract } from '@/lib/catalog/api'
import { getProduct } from '@/lib/catalog/queries'
import { endpoint } from '@/lib/http/endpoint'
import { publicAnswer } from '@/lib/http/public-answer'
import { Refusal } from '@/lib/refusal'

export const GET = endpoint(getProductContract, async ({ params, query }) => {
  const product = await getProduct({ locale: query.locale, currency: query.currency }, params.slug)
  if (!product) throw new Refusal('not-found')
  return publicAnswer(product)
})
