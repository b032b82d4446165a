import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { fulfilments } from '@/db/schema/orders'
import { payments } from '@/db/schema/payments'
import { demand, type Viewer } from '@/lib/auth/viewer'
import type { OrderView } from '@/lib/orders/checkout/schema'
import { getOrder, listOrders } from '@/lib/orders/queries'
import type { OrderRow } from '@/lib/orders/schema'
import { Refusal } from '@/lib/refusal'
import type { AdminPayment, OrdersQuery, Parcel } from './order-schema'

/** Newest first. @throws Refusal unauthenticated, forbidden, invalid */
export async function listAdminOrders(
  viewer: Viewer | null,
  query: OrdersQuery,
): Promise<{ items: OrderRow[]; nextCursor: string | null }> {
  demand(viewer, 'orders.read')
  return listOrders({ ...query, q: query.q || undefined })
}

/** @throws Refusal unauthenticated, forbidden, not-found */
export async function getAdminOrder(viewer: Viewer | null, id: string): Promise<OrderView> {
  demand(viewer, 'orders.read')
  const order = await getOrder(id)
  if (!order) throw new Refusal('not-found')
  return order
}

/** The order as a change of it left it, for whoever may change orders. @throws Refusal unauthenticated, forbidden, not-found */
export async function orderAfter(viewer: Viewer | null, id: string): Promise<OrderView> {
  demand(viewer, 'orders.write')
  const order = await getOrder(id)
  if (!order) throw new Refusal('not-found')
  return order
}

/** @throws Refusal unauthenticated, forbidden */
export async function listPayments(viewer: Viewer | null, orderId: string): Promise<AdminPayment[]> {
  demand(viewer, 'orders.read')
  const rows = await db.select().from(payments).where(eq(payments.orderId, orderId)).orderBy(asc(payments.createdAt))
  return rows.map(({ id, gateway, status, amount, captured, refunded, currency, providerReference, createdAt }) => ({
    id,
    gateway,
    status,
    amount: { amount, currency },
    captured: { amount: captured, currency },
    refunded: { amount: refunded, currency },
    reference: providerReference,
    at: createdAt.toISOString(),
  }))
}

/** @throws Refusal unauthenticated, forbidden */
export async function listParcels(viewer: Viewer | null, orderId: string): Promise<Parcel[]> {
  demand(viewer, 'orders.read')
  const rows = await db
    .select()
    .from(fulfilments)
    .where(eq(fulfilments.orderId, orderId))
    .orderBy(asc(fulfilments.createdAt))
  return rows.map(({ id, status, carrier, trackingNumber, createdAt, deliveredAt }) => ({
    id,
    status,
    carrier,
    trackingNumber,
    at: (deliveredAt ?? createdAt).toISOString(),
  }))
}
