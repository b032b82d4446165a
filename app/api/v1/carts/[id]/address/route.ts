import { endpoint } from '@/lib/http/endpoint'
import { setAddressContract } from '@/lib/orders/cart/api'
import { setAddress } from '@/lib/orders/cart/mutations'
import { requireCart } from '@/lib/orders/cart/queries'

export const PUT = endpoint(setAddressContract, async ({ params, body, viewer }) => {
  await setAddress(params.id, body, viewer)
  return requireCart(params.id, viewer)
})
