import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { orders } from '@/db/schema/orders'

/** Gives an account the orders that were placed with its address before it had one. The address must be confirmed. */
export async function adoptGuestOrders(tx: Tx, accountId: string, email: string): Promise<void> {
  await tx
    .update(orders)
    .set({ accountId })
    .where(and(eq(orders.email, email), isNull(orders.accountId)))
}
