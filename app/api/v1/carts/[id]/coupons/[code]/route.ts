import { endpoint } from '@/lib/http/endpoint'
import { removeCouponContract } from '@/lib/orders/cart/api'
import { removeCoupon } from '@/lib/orders/cart/mutations'
import { requireCart } from '@/lib/orders/cart/queries'

export const DELETE = endpoint(removeCouponContract, async ({ params, viewer }) => {
  await removeCoupon(params.id, params.code, viewer)
  return requireCart(params.id, viewer)
})
