import 'server-only'
import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { orders } from '@/db/schema/orders'
import { payments, refunds } from '@/db/schema/payments'
import { gatewayOf } from '@/lib/payments/gateway'

type OrderRow = typeof orders.$inferSelect

/** The order's pending payment is captured whole. */
export async function capturePayment(tx: Tx, order: OrderRow): Promise<void> {
  const [pending] = await tx
    .select({ id: payments.id })
    .from(payments)
    .where(and(eq(payments.orderId, order.id), inArray(payments.status, ['pending', 'authorized'])))
    .orderBy(desc(payments.createdAt))
    .limit(1)
    .for('update')
  if (!pending) throw new Error(`Order ${order.number} has no payment to capture`)
  await tx.update(payments).set({ status: 'captured', captured: order.total }).where(eq(payments.id, pending.id))
}

/** Pending payments are cancelled and captured ones refunded, at once or by hand. True when all captured money is back. */
export async function endPayments(tx: Tx, orderId: string, reason: string): Promise<boolean> {
  const rows = await tx.select().from(payments).where(eq(payments.orderId, orderId)).orderBy(payments.id).for('update')
  await tx
    .update(payments)
    .set({ status: 'cancelled' })
    .where(and(eq(payments.orderId, orderId), inArray(payments.status, ['pending', 'authorized'])))
  const captured = rows.filter((row) => row.captured > row.refunded)
  let back = captured.length > 0
  for (const { id, gateway, currency, captured: paid, refunded } of captured) {
    const atOnce = gatewayOf(gateway)?.refunds === 'at-once'
    const status = atOnce ? 'succeeded' : 'pending'
    await tx.insert(refunds).values({ paymentId: id, status, amount: paid - refunded, currency, reason })
    if (atOnce) await tx.update(payments).set({ refunded: paid }).where(eq(payments.id, id))
    back &&= atOnce
  }
  return back
}
