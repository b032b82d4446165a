import { endpoint } from '@/lib/http/endpoint'
import { setShippingMethodContract } from '@/lib/orders/cart/api'
import { setShippingMethod } from '@/lib/orders/cart/mutations'
import { requireCart } from '@/lib/orders/cart/queries'

export const PUT = endpoint(setShippingMethodContract, async ({ params, body, viewer }) => {
  await setShippingMethod(params.id, body.shippingMethodId, viewer)
  return requireCart(params.id, viewer)
})
