import { endpoint } from '@/lib/http/endpoint'
import { changeLineContract, removeLineContract } from '@/lib/orders/cart/api'
import { changeLine, removeLine } from '@/lib/orders/cart/mutations'
import { requireCart } from '@/lib/orders/cart/queries'

export const PATCH = endpoint(changeLineContract, async ({ params, body, viewer }) => {
  await changeLine(params.id, params.lineId, body.quantity, viewer)
  return requireCart(params.id, viewer)
})

export const DELETE = endpoint(removeLineContract, async ({ params, viewer }) => {
  await removeLine(params.id, params.lineId, viewer)
  return requireCart(params.id, viewer)
})
