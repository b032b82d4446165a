import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { fulfilments, orderEvents, orders } from '@/db/schema/orders'
import { holdWithoutExpiry, release } from '@/lib/catalog/stock'
import { enqueue } from '@/lib/jobs/queue'
import { gatewayOf } from '@/lib/payments/gateway'
import { Refusal } from '@/lib/refusal'
import { type Actor, accountOf, requireOwner, requireStaff } from './actor'
import { returnCoupons } from './coupons'
import { type Shipment, writeShipments } from './fulfilment'
import { capturePayment, endPayments } from './payment-rows'

type OrderRow = typeof orders.$inferSelect
type EventKind = (typeof orderEvents.$inferInsert)['kind']

/** The money has come. @throws Refusal not-found, forbidden, wrong-state unless it is open and unpaid */
export async function markPaid(orderId: string, actor: Actor): Promise<void> {
  requireStaff(actor)
  await transition(orderId, async (tx, order) => {
    if (order.status !== 'open' || order.paymentStatus !== 'unpaid') throw wrongState(order)
    await capturePayment(tx, order)
    await holdWithoutExpiry(tx, order.id)
    const completed = await isDelivered(tx, order)
    await tx
      .update(orders)
      .set({ paymentStatus: 'paid', ...(completed && completion()) })
      .where(eq(orders.id, order.id))
    await record(tx, order, 'paid', actor)
  })
}

/**
 * Everything that is left leaves the warehouses, one parcel from each.
 * @throws Refusal not-found, forbidden, wrong-state unless it is open, not yet shipped, and paid where its gateway wants that
 */
export async function fulfilOrder(orderId: string, actor: Actor, shipment: Shipment): Promise<void> {
  requireStaff(actor)
  await transition(orderId, async (tx, order) => {
    const payable = order.paymentStatus === 'paid' || gatewayOf(order.paymentMethod)?.shipsUnpaid
    const left = order.fulfilmentStatus === 'unfulfilled' || order.fulfilmentStatus === 'partially-fulfilled'
    if (order.status !== 'open' || !payable || !left) throw wrongState(order)
    await writeShipments(tx, order.id, shipment)
    await tx.update(orders).set({ fulfilmentStatus: 'fulfilled' }).where(eq(orders.id, order.id))
    await record(tx, order, 'fulfilled', actor, { ...shipment })
    await enqueue(tx, 'send-order-shipped', { orderId: order.id })
  })
}

/** The parcels have arrived; a paid order is then complete. @throws Refusal not-found, forbidden, wrong-state unless it is shipped */
export async function markDelivered(orderId: string, actor: Actor): Promise<void> {
  requireStaff(actor)
  await transition(orderId, async (tx, order) => {
    if (order.status !== 'open' || order.fulfilmentStatus !== 'fulfilled') throw wrongState(order)
    const arrived = await tx
      .update(fulfilments)
      .set({ status: 'delivered', deliveredAt: sql`now()` })
      .where(and(eq(fulfilments.orderId, order.id), eq(fulfilments.status, 'shipped')))
      .returning({ id: fulfilments.id })
    if (arrived.length === 0) throw wrongState(order)
    if (order.paymentStatus === 'paid') await tx.update(orders).set(completion()).where(eq(orders.id, order.id))
    await record(tx, order, 'delivered', actor)
  })
}

/**
 * Ends an order before it ships: stock and coupon are given back, captured money is refunded.
 * @throws Refusal not-found for an unknown or somebody else's, wrong-state once anything has shipped
 */
export async function cancelOrder(orderId: string, actor: Actor, reason: string): Promise<void> {
  await transition(orderId, async (tx, order) => {
    requireOwner(actor, order)
    await cancel(tx, order, actor, reason)
  })
}

/** As `cancelOrder`, for an order whose time to be paid has run out. @throws Refusal wrong-state when it has been paid meanwhile */
export async function expireOrder(orderId: string): Promise<void> {
  await transition(orderId, async (tx, order) => {
    if (order.paymentStatus !== 'unpaid') throw wrongState(order)
    await cancel(tx, order, 'system', 'expired')
  })
}

async function cancel(tx: Tx, order: OrderRow, actor: Actor, reason: string): Promise<void> {
  if (order.status !== 'open' || order.fulfilmentStatus !== 'unfulfilled') throw wrongState(order)
  await returnCoupons(tx, order.id)
  await release(tx, order.id)
  const refunded = await endPayments(tx, order.id, reason)
  const paymentStatus = refunded ? 'refunded' : order.paymentStatus
  await tx
    .update(orders)
    .set({ status: 'cancelled', cancelledAt: sql`now()`, paymentStatus })
    .where(eq(orders.id, order.id))
  await record(tx, order, 'cancelled', actor, { reason })
  if (refunded) await record(tx, order, 'refunded', actor)
  await enqueue(tx, 'send-order-cancelled', { orderId: order.id })
}

/** One transaction with the order's row locked. */
async function transition(orderId: string, change: (tx: Tx, order: OrderRow) => Promise<void>): Promise<void> {
  await db.transaction(async (tx) => {
    const [order] = await tx.select().from(orders).where(eq(orders.id, orderId)).for('update')
    if (!order) throw new Refusal('not-found', { orderId })
    await change(tx, order)
  })
}

async function isDelivered(tx: Tx, order: OrderRow): Promise<boolean> {
  if (order.fulfilmentStatus !== 'fulfilled') return false
  const parcels = await tx
    .select({ status: fulfilments.status })
    .from(fulfilments)
    .where(eq(fulfilments.orderId, order.id))
  return parcels.every(({ status }) => status === 'delivered')
}

const completion = () => ({ status: 'completed' as const, completedAt: sql`now()` })

async function record(
  tx: Tx,
  { id }: OrderRow,
  kind: EventKind,
  actor: Actor,
  detail: Record<string, string | undefined> = {},
): Promise<void> {
  const said = Object.entries(detail).filter((entry): entry is [string, string] => Boolean(entry[1]))
  await tx
    .insert(orderEvents)
    .values({ orderId: id, kind, accountId: accountOf(actor), detail: Object.fromEntries(said) })
}

const wrongState = ({ status, paymentStatus, fulfilmentStatus }: OrderRow): Refusal =>
  new Refusal('wrong-state', { orderStatus: status, paymentStatus, fulfilmentStatus })
