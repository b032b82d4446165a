import { endpoint } from '@/lib/http/endpoint'
import { applyCouponContract } from '@/lib/orders/cart/api'
import { applyCoupon } from '@/lib/orders/cart/mutations'
import { requireCart } from '@/lib/orders/cart/queries'

export const POST = endpoint(applyCouponContract, async ({ params, body, viewer }) => {
  await applyCoupon(params.id, body.code, viewer)
  return requireCart(params.id, viewer)
})
