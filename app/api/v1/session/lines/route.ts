import { answer, endpoint } from '@/lib/http/endpoint'
import { cartCookie, cartIdOf } from '@/lib/orders/cart/cookie'
import { addSessionLineContract } from '@/lib/orders/session/api'
import { addToVisitorsCart } from '@/lib/orders/session/mutations'

export const POST = endpoint(addSessionLineContract, async ({ request, body }) => {
  const { cartId: offered, locale, currency, ...line } = body
  const added = await addToVisitorsCart({ remembered: cartIdOf(request), offered }, { locale, currency }, line)
  return answer(added, { 'set-cookie': cartCookie(added.cartId) })
})
