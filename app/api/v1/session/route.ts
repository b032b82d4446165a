import { endpoint } from '@/lib/http/endpoint'
import { cartIdOf } from '@/lib/orders/cart/cookie'
import { getOpenCart } from '@/lib/orders/cart/queries'
import { sessionContract } from '@/lib/orders/session/api'

export const GET = endpoint(sessionContract, async ({ request, viewer }) => {
  const cartId = cartIdOf(request)
  return { cart: cartId ? await getOpenCart(cartId, viewer) : null, account: viewer && { name: viewer.name } }
})
