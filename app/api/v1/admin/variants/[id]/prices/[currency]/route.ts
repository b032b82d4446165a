import { revertPriceContract, setPriceContract } from '@/lib/admin/api'
import { expireTags } from '@/lib/admin/expire-tags'
import { changePrice } from '@/lib/admin/variants'
import { endpoint } from '@/lib/http/endpoint'

export const PUT = endpoint(setPriceContract, async ({ viewer, params, body }) => {
  const change = { variantId: params.id, currency: params.currency, amount: BigInt(body.amount) }
  const { price, touched } = await changePrice(viewer, change, new Date())
  expireTags(touched)
  return price
})

export const DELETE = endpoint(revertPriceContract, async ({ viewer, params }) => {
  const change = { variantId: params.id, currency: params.currency, amount: null }
  const { price, touched } = await changePrice(viewer, change, new Date())
  expireTags(touched)
  return price
})
