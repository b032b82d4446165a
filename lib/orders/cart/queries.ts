import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { db, sqlClient } from '@/db/client'
import { carts } from '@/db/schema/orders'
import type { Viewer } from '@/lib/auth/viewer'
import { found } from '@/lib/refusal'
import { mayUseCart } from './access'
import { priceCart } from './pricing'
import type { CartView } from './schema'
import { toCartView } from './view'

/** An open cart with what it costs now; null for an unknown, closed or somebody else's. Never cached. */
export async function getCart(cartId: string, locale?: string, viewer: Viewer | null = null): Promise<CartView | null> {
  const [cart] = await db
    .select()
    .from(carts)
    .where(and(eq(carts.id, cartId), isNull(carts.orderId)))
  if (!cart || !mayUseCart(cart, viewer)) return null
  const shown = locale ?? cart.locale
  return toCartView(cart, await priceCart(db, cart, { locale: shown, now: new Date() }), shown)
}

/** @throws Refusal not-found */
export const requireCart = async (cartId: string, viewer: Viewer | null): Promise<CartView> =>
  found(await getCart(cartId, undefined, viewer))

/** For the badge: one prepared query by primary key. */
export async function getOpenCart(
  cartId: string,
  viewer: Viewer | null,
): Promise<{ id: string; count: number } | null> {
  const [cart] = await sqlClient<{ id: string; count: number }[]>`
    select c.id, (select coalesce(sum(quantity), 0)::int from orders.cart_lines where cart_id = c.id) as count
    from orders.carts c
    where c.id = ${cartId}::uuid and c.order_id is null
      and (c.account_id is null or c.account_id = ${viewer?.accountId ?? null}::uuid)`
  return cart ? { id: cart.id, count: cart.count } : null
}
