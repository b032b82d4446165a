import 'server-only'
import { and, asc, eq, type SQL } from 'drizzle-orm'
import { db, type Reader } from '@/db/client'
import { orderEvents, orderLines, orders, orderTaxes } from '@/db/schema/orders'
import { demandVerified, may, type Viewer } from '@/lib/auth/viewer'
import type { Money } from '@/lib/money'
import { isUuid } from '@/lib/uuid'
import type { OrderView } from './checkout/schema'
import { listOrders, type OrderFilter } from './list'

export { listOrders }

/** For the guest, whose key is the token. */
export const getOrderByToken = (token: string): Promise<OrderView | null> => readOrder(db, eq(orders.token, token))

export async function orderExists(token: string): Promise<boolean> {
  return (await db.select({ id: orders.id }).from(orders).where(eq(orders.token, token))).length > 0
}

/** For staff pages and jobs, which have checked who asks. */
export const getOrder = (id: string): Promise<OrderView | null> => readOrder(db, eq(orders.id, id))

/** For staff that may read orders, and for the account that placed it. @throws Refusal email-unverified */
export const getOrderFor = async (viewer: Viewer, id: string): Promise<OrderView | null> =>
  may(viewer, 'orders.read') ? getOrder(id) : getOwnOrder(viewer, id)

/** One that the viewer's account placed. @throws Refusal email-unverified */
export async function getOwnOrder(viewer: Viewer, id: string): Promise<OrderView | null> {
  const { accountId } = demandVerified(viewer)
  return readOrder(db, and(eq(orders.id, id), eq(orders.accountId, accountId)))
}

export const ownsOrder = async ({ accountId, verified }: Viewer, id: string): Promise<boolean> =>
  verified && isUuid(id) && (await db.$count(orders, and(eq(orders.id, id), eq(orders.accountId, accountId)))) > 0

type Filter = Omit<OrderFilter, 'accountId'>

/** All orders for staff that may read them, else the viewer's own. @throws Refusal email-unverified */
export const listOrdersFor = async (viewer: Viewer, filter: Filter): ReturnType<typeof listOrders> =>
  may(viewer, 'orders.read') ? listOrders(filter) : listOwnOrders(viewer, filter)

/** Those that the viewer's account placed. @throws Refusal email-unverified */
export const listOwnOrders = async (viewer: Viewer, filter: Filter): ReturnType<typeof listOrders> =>
  listOrders({ ...filter, accountId: demandVerified(viewer).accountId })

async function readOrder(reader: Reader, which: SQL | undefined): Promise<OrderView | null> {
  const [order] = await reader.select().from(orders).where(which)
  if (!order) return null
  const [lines, taxes, events] = await Promise.all([
    reader.select().from(orderLines).where(eq(orderLines.orderId, order.id)).orderBy(asc(orderLines.position)),
    reader.select().from(orderTaxes).where(eq(orderTaxes.orderId, order.id)).orderBy(asc(orderTaxes.rate)),
    reader
      .select()
      .from(orderEvents)
      .where(eq(orderEvents.orderId, order.id))
      .orderBy(asc(orderEvents.createdAt), asc(orderEvents.id)),
  ])
  const money = (amount: bigint): Money => ({ amount, currency: order.currency })
  return {
    id: order.id,
    number: order.number,
    token: order.token,
    status: order.status,
    paymentStatus: order.paymentStatus,
    fulfilmentStatus: order.fulfilmentStatus,
    locale: order.locale,
    currency: order.currency,
    email: order.email,
    shippingAddress: order.shippingAddress,
    billingAddress: order.billingAddress,
    lines: lines.map((line) => ({
      id: line.id,
      sku: line.sku,
      name: line.name,
      variantName: line.variantName,
      image: line.image,
      quantity: line.quantity,
      fulfilled: line.fulfilled,
      unit: money(line.unitAmount),
      discount: money(line.discount),
      amount: money(line.amount),
      tax: money(line.tax),
      taxRate: line.taxRate,
    })),
    subtotal: money(order.subtotal),
    discount: money(order.discount),
    shipping: money(order.shipping),
    tax: money(order.tax),
    taxes: taxes.map(({ rate, base, amount }) => ({ rate, base: money(base), amount: money(amount) })),
    total: money(order.total),
    pricesIncludeTax: order.pricesIncludeTax,
    shippingMethod: order.shippingMethod,
    minDays: order.minDays,
    maxDays: order.maxDays,
    paymentMethod: order.paymentMethod,
    events: events.map(({ kind, createdAt, detail }) => ({ kind, at: createdAt.toISOString(), detail })),
    placedAt: order.placedAt.toISOString(),
  }
}
