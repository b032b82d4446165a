import 'server-only'
import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { carts } from '@/db/schema/orders'
import type { Viewer } from '@/lib/auth/viewer'
import { Refusal } from '@/lib/refusal'

export type CartRow = typeof carts.$inferSelect

/** The bearer of a cart's unguessable id may see and change it; an account's cart only that account. */
export const mayUseCart = (cart: Pick<CartRow, 'accountId'>, viewer: Viewer | null): boolean =>
  cart.accountId === null || cart.accountId === viewer?.accountId

/** The cart, locked. @throws Refusal not-found for an unknown or somebody else's */
export async function lockCart(tx: Tx, cartId: string, viewer: Viewer | null): Promise<CartRow> {
  const [cart] = await tx.select().from(carts).where(eq(carts.id, cartId)).for('update')
  if (!cart || !mayUseCart(cart, viewer)) throw new Refusal('not-found', { cartId })
  return cart
}

/** @throws Refusal not-found, cart-closed */
export async function lockOpenCart(tx: Tx, cartId: string, viewer: Viewer | null): Promise<CartRow> {
  const cart = await lockCart(tx, cartId, viewer)
  if (cart.orderId) throw new Refusal('cart-closed', { cartId })
  return cart
}
