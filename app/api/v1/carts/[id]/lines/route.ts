import { endpoint } from '@/lib/http/endpoint'
import { addLineContract } from '@/lib/orders/cart/api'
import { addLine } from '@/lib/orders/cart/mutations'
import { requireCart } from '@/lib/orders/cart/queries'

export const POST = endpoint(addLineContract, async ({ params, body, viewer }) => {
  await addLine(params.id, null, body, viewer)
  return requireCart(params.id, viewer)
})
