import { eq, sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { reservations, stockLevels } from '@/db/schema/inventory'
import { fulfilmentLines, fulfilments, orders } from '@/db/schema/orders'
import { payments, refunds } from '@/db/schema/payments'
import { getOrder, getOrderFor, listOrders, listOrdersFor } from '@/lib/orders/queries'
import { sweepReservations } from '@/lib/orders/sweep'
import { cancelOrder, fulfilOrder, markDelivered, markPaid } from '@/lib/orders/transitions'
import { attempt } from '@/lib/refusal'
import { order, readyCart, staff } from '../../fixtures/carts'
import { addStock, insertProduct, insertWarehouse } from '../../fixtures/catalogue'
import { ensureShop } from '../../fixtures/shop'

beforeAll(ensureShop)

const shopper = { ...staff, permissions: [] }
const code = async (work: () => Promise<void>) => {
  const result = await attempt(work)
  return result.ok ? 'ok' : result.code
}

test('paid, shipped, delivered: an order is complete, and the stock has left', async () => {
  const { variantId } = await insertProduct({ onHand: 4 })
  const { orderId } = await order(await readyCart(variantId, { quantity: 3 }))
  await markPaid(orderId, staff)
  await fulfilOrder(orderId, staff, { carrier: 'DHL', trackingNumber: '00340434' })
  await markDelivered(orderId, staff)
  const view = await getOrder(orderId)
  expect(view).toMatchObject({
    status: 'completed',
    paymentStatus: 'paid',
    fulfilmentStatus: 'fulfilled',
    lines: [{ fulfilled: 3 }],
  })
  expect(view?.events.map(({ kind }) => kind)).toEqual(['placed', 'paid', 'fulfilled', 'delivered'])
  expect(view?.events[2]?.detail).toEqual({ carrier: 'DHL', trackingNumber: '00340434' })
  expect(await levelOf(variantId)).toMatchObject({ onHand: 1, reserved: 0 })
})

test('an order from two warehouses leaves in two parcels', async () => {
  const { variantId } = await insertProduct({ onHand: 2 })
  await addStock(variantId, await insertWarehouse(), 2)
  const { orderId } = await order(await readyCart(variantId, { quantity: 3 }), { paymentMethod: 'demo' })
  await fulfilOrder(orderId, staff, {})
  const parcels = await db
    .select({ quantity: fulfilmentLines.quantity })
    .from(fulfilments)
    .innerJoin(fulfilmentLines, eq(fulfilmentLines.fulfilmentId, fulfilments.id))
    .where(eq(fulfilments.orderId, orderId))
  expect(parcels.map(({ quantity }) => quantity).toSorted()).toEqual([1, 2])
})

test('a step out of turn is refused, and the order stays as it is', async () => {
  const { variantId } = await insertProduct()
  const { orderId } = await order(await readyCart(variantId))
  expect(await code(() => fulfilOrder(orderId, staff, {}))).toBe('wrong-state')
  expect(await code(() => markDelivered(orderId, staff))).toBe('wrong-state')
  await markPaid(orderId, staff)
  expect(await code(() => markPaid(orderId, staff))).toBe('wrong-state')
  await fulfilOrder(orderId, staff, {})
  expect(await code(() => fulfilOrder(orderId, staff, {}))).toBe('wrong-state')
  expect(await code(() => cancelOrder(orderId, staff, 'late'))).toBe('wrong-state')
  await markDelivered(orderId, staff)
  expect(await code(() => markDelivered(orderId, staff))).toBe('wrong-state')
  expect(await getOrder(orderId)).toMatchObject({ status: 'completed' })
})

test('two who cancel at once, or cancel and pay: one wins', async () => {
  const { variantId } = await insertProduct({ onHand: 2 })
  const { orderId } = await order(await readyCart(variantId))
  const ends = await Promise.all([
    code(() => cancelOrder(orderId, staff, 'a')),
    code(() => cancelOrder(orderId, staff, 'b')),
    code(() => markPaid(orderId, staff)),
  ])
  expect(ends.filter((end) => end === 'ok').length).toBeGreaterThanOrEqual(1)
  const view = await getOrder(orderId)
  expect(view?.events.filter(({ kind }) => kind === 'cancelled')).toHaveLength(1)
  expect(await levelOf(variantId)).toMatchObject({ onHand: 2, reserved: 0 })
})

test('cash on delivery ships unpaid and is complete when the money has come', async () => {
  const { variantId } = await insertProduct()
  const { orderId } = await order(await readyCart(variantId), { paymentMethod: 'cash-on-delivery' })
  await fulfilOrder(orderId, staff, {})
  await markDelivered(orderId, staff)
  expect(await getOrder(orderId)).toMatchObject({ status: 'open', paymentStatus: 'unpaid' })
  await markPaid(orderId, staff)
  expect(await getOrder(orderId)).toMatchObject({ status: 'completed', paymentStatus: 'paid' })
})

test('cancelling gives stock and money back: at once by the demo gateway, by hand after a transfer', async () => {
  const { variantId } = await insertProduct({ onHand: 2 })
  const demo = await order(await readyCart(variantId), { paymentMethod: 'demo' })
  const transfer = await order(await readyCart(variantId))
  await markPaid(transfer.orderId, staff)
  await cancelOrder(demo.orderId, { token: demo.token }, 'changed my mind')
  await cancelOrder(transfer.orderId, staff, 'out of clay')
  expect(await getOrder(demo.orderId)).toMatchObject({ status: 'cancelled', paymentStatus: 'refunded' })
  expect(await getOrder(transfer.orderId)).toMatchObject({ status: 'cancelled', paymentStatus: 'paid' })
  expect(await refundOf(demo.orderId)).toMatchObject({ status: 'succeeded' })
  expect(await refundOf(transfer.orderId)).toMatchObject({ status: 'pending' })
  expect(await levelOf(variantId)).toMatchObject({ onHand: 2, reserved: 0 })
})

test('only staff changes an order; a stranger does not even hear that it exists', async () => {
  const { variantId } = await insertProduct()
  const { orderId } = await order(await readyCart(variantId))
  expect(await code(() => markPaid(orderId, shopper))).toBe('forbidden')
  expect(await code(() => fulfilOrder(orderId, { token: 'x' }, {}))).toBe('forbidden')
  expect(await code(() => cancelOrder(orderId, shopper, 'mine'))).toBe('not-found')
  expect(await code(() => cancelOrder(orderId, { token: 'x'.repeat(43) }, 'mine'))).toBe('not-found')
  expect(await getOrderFor(shopper, orderId)).toBeNull()
  expect(await getOrderFor(staff, orderId)).toMatchObject({ id: orderId })
  expect((await listOrdersFor(shopper, { limit: 20 })).items).toEqual([])
})

test('an unpaid order whose time has run out is cancelled by the sweep; a paid one stays', async () => {
  const { variantId } = await insertProduct({ onHand: 2 })
  const longAgo = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000)
  const unpaid = await order(await readyCart(variantId), { now: longAgo })
  const paid = await order(await readyCart(variantId), { now: longAgo })
  await markPaid(paid.orderId, staff)
  expect(await sweepReservations(new Date())).toBeGreaterThanOrEqual(1)
  expect(await getOrder(unpaid.orderId)).toMatchObject({
    status: 'cancelled',
    events: [{}, { kind: 'cancelled', detail: { reason: 'expired' } }],
  })
  expect(await getOrder(paid.orderId)).toMatchObject({ status: 'open', paymentStatus: 'paid' })
  expect(await levelOf(variantId)).toMatchObject({ onHand: 2, reserved: 1 })
  const [held] = await db.select().from(reservations).where(eq(reservations.orderId, paid.orderId))
  expect(held?.expiresAt).toBeNull()
  expect(await sweepReservations(new Date())).toBe(0)
})

test('orders are listed page by page without a gap or a double', async () => {
  const { variantId } = await insertProduct()
  const now = new Date()
  const placed = []
  for (let n = 0; n < 5; n++) placed.push(await order(await readyCart(variantId), { now }))
  // PostgreSQL keeps microseconds, of which a Date knows nothing.
  for (const [n, { orderId }] of placed.entries())
    await db
      .update(orders)
      .set({ placedAt: sql`${now.toISOString()}::timestamptz + ${n} * interval '1 microsecond'` })
      .where(eq(orders.id, orderId))
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await listOrders({ limit: 2, cursor })
    seen.push(...page.items.map(({ id }) => id))
    cursor = page.nextCursor ?? undefined
  } while (cursor && seen.length < 400)
  expect(new Set(seen).size).toBe(seen.length)
  for (const { orderId } of placed) expect(seen).toContain(orderId)
  const [first] = (await listOrders({ limit: 1, q: placed[0]?.number.toLowerCase() })).items
  expect(first).toMatchObject({ id: placed[0]?.orderId, name: 'Jonas Brandt', country: 'DE', pieces: 1 })
})

async function levelOf(variantId: string) {
  const [level] = await db.select().from(stockLevels).where(eq(stockLevels.variantId, variantId))
  return level
}

async function refundOf(orderId: string) {
  const [refund] = await db
    .select({ status: refunds.status, amount: refunds.amount })
    .from(refunds)
    .innerJoin(payments, eq(payments.id, refunds.paymentId))
    .innerJoin(orders, eq(orders.id, payments.orderId))
    .where(eq(orders.id, orderId))
  return refund
}
