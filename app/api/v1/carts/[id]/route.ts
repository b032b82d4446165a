import { endpoint } from '@/lib/http/endpoint'
import { getCartContract } from '@/lib/orders/cart/api'
import { requireCart } from '@/lib/orders/cart/queries'

export const GET = endpoint(getCartContract, ({ params, viewer }) => requireCart(params.id, viewer))
