import 'server-only'
import { and, eq, inArray, or, sql } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { carts, orderLines, orders } from '@/db/schema/orders'

/** What an account has ordered and put into carts, as it stands. */
export async function exportOrders(accountId: string): Promise<{ orders: unknown[]; carts: unknown[] }> {
  const own = eq(orders.accountId, accountId)
  const [rows, lines, open] = await Promise.all([
    db.select().from(orders).where(own),
    db
      .select()
      .from(orderLines)
      .where(inArray(orderLines.orderId, db.select({ id: orders.id }).from(orders).where(own))),
    db.select().from(carts).where(eq(carts.accountId, accountId)),
  ])
  return {
    // The token is the key to the order's page.
    orders: rows.map(({ token: _, ...row }) => ({ ...row, lines: lines.filter(({ orderId }) => orderId === row.id) })),
    carts: open,
  }
}

/** Orders that are neither completed nor cancelled. */
export const countOpenOrders = (tx: Tx, accountId: string): Promise<number> =>
  tx.$count(orders, and(eq(orders.accountId, accountId), eq(orders.status, 'open')))

/**
 * Takes the person out of what they ordered. Names, addresses and sums stay: a tax document names its customer, and is
 * kept for ten years (§ 147 AO; other countries of the EU between five and ten).
 */
export async function eraseOrders(tx: Tx, accountId: string, email: string, pseudonym: string): Promise<void> {
  await tx
    .update(orders)
    .set({
      accountId: null,
      email: pseudonym,
      note: null,
      shippingAddress: sql`${orders.shippingAddress} - 'phone'`,
      billingAddress: sql`${orders.billingAddress} - 'phone'`,
    })
    .where(or(eq(orders.accountId, accountId), eq(orders.email, email)))
  await tx.delete(carts).where(or(eq(carts.accountId, accountId), eq(carts.email, email)))
}
