import { endpoint } from '@/lib/http/endpoint'
import { createCartContract } from '@/lib/orders/cart/api'
import { createCart } from '@/lib/orders/cart/mutations'
import { requireCart } from '@/lib/orders/cart/queries'

export const POST = endpoint(createCartContract, async ({ body, viewer }) => {
  const { id } = await createCart(body, viewer)
  return requireCart(id, viewer)
})
