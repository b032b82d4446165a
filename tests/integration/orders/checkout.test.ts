import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { prices } from '@/db/schema/catalog'
import { carts, coupons, promotions } from '@/db/schema/orders'
import { payments } from '@/db/schema/payments'
import { addLine, applyCoupon, createCart, setAddress } from '@/lib/orders/cart/mutations'
import { getCart } from '@/lib/orders/cart/queries'
import { getOrder, getOrderByToken } from '@/lib/orders/queries'
import { cancelOrder } from '@/lib/orders/transitions'
import { attempt } from '@/lib/refusal'
import { euros, german, order, readyCart, staff } from '../../fixtures/carts'
import { insertProduct } from '../../fixtures/catalogue'
import { ensureShop } from '../../fixtures/shop'

beforeAll(ensureShop)

test('an order is what the cart showed, to the cent, and opens by its token', async () => {
  const { variantId, sku } = await insertProduct()
  const cartId = await readyCart(variantId, { quantity: 3 })
  const shown = await getCart(cartId)
  const placed = await order(cartId, { expectedTotal: shown?.totals.total.amount.toString() })
  expect(placed.number).toMatch(/^MER-\d{6}-[0-9A-HJKMNP-TV-Z]{5}$/)
  expect(placed.token).toMatch(/^[\w-]{43}$/)
  const view = await getOrderByToken(placed.token)
  expect(view).toMatchObject({
    number: placed.number,
    status: 'open',
    paymentStatus: 'unpaid',
    email: 'jonas@example.com',
    shippingAddress: german,
    billingAddress: german,
    lines: [{ sku, quantity: 3, unit: { amount: 2_000n }, amount: { amount: 6_000n } }],
    total: shown?.totals.total,
    tax: shown?.totals.tax,
    taxes: shown?.totals.taxes,
    events: [{ kind: 'placed' }],
  })
  expect(await getOrderByToken('x'.repeat(43))).toBeNull()
})

test('a double click is one order', async () => {
  const { variantId } = await insertProduct({ onHand: 5 })
  const cartId = await readyCart(variantId)
  const placed = await Promise.all([order(cartId), order(cartId), order(cartId)])
  expect(new Set(placed.map(({ orderId }) => orderId)).size).toBe(1)
  expect(await order(cartId)).toEqual(placed[0])
  expect(await db.$count(payments, eq(payments.orderId, placed[0]?.orderId ?? ''))).toBe(1)
})

test('a price that changed after the page was shown is told, not charged', async () => {
  const { variantId } = await insertProduct()
  const cartId = await readyCart(variantId)
  const shown = (await getCart(cartId))?.totals.total.amount ?? 0n
  await db
    .update(prices)
    .set({ amount: 2_500n })
    .where(and(eq(prices.variantId, variantId), eq(prices.currency, 'EUR')))
  const refused = await attempt(() => order(cartId, { expectedTotal: shown.toString() }))
  expect(refused).toMatchObject({ code: 'total-changed', detail: { total: (shown + 500n).toString() } })
  expect(await db.$count(carts, and(eq(carts.id, cartId), sql`order_id is not null`))).toBe(0)
})

test('what is missing is named, and nothing is written', async () => {
  const { variantId } = await insertProduct()
  const { id } = await createCart(euros)
  const place = () => attempt(() => order(id))
  expect(await attempt(() => order(randomUUID()))).toMatchObject({ code: 'not-found' })
  expect(await place()).toMatchObject({ code: 'cart-empty' })
  await addLine(id, null, { variantId, quantity: 1 })
  expect(await place()).toMatchObject({ code: 'address-missing' })
  await setAddress(id, { email: 'jonas@example.com', address: german })
  await db.update(carts).set({ shippingMethodId: v7() }).where(eq(carts.id, id))
  expect(await place()).toMatchObject({ code: 'shipping-missing' })
  await setAddress(id, { email: 'jonas@example.com', address: german })
  expect(await attempt(() => order(id, { paymentMethod: 'barter' }))).toMatchObject({
    code: 'payment-method-unavailable',
  })
  expect(await place()).toMatchObject({ ok: true })
})

test('a parcel heavier than any method carries is not shippable', async () => {
  const { variantId } = await insertProduct({ weight: 2_000_000_000 })
  const cartId = await readyCart(variantId, { quantity: 2 })
  expect(await attempt(() => order(cartId))).toMatchObject({ code: 'not-shippable' })
})

test('yen without a fraction, dinars with three digits, dollars with the tax on top: all exact', async () => {
  const { variantId } = await insertProduct()
  const tokyo = { name: '山田花子', line1: '神宮前1-2-3', region: '東京都', postcode: '150-0001', country: 'JP' }
  const kuwait = { name: 'Salem', line1: 'Block 3', locality: 'Kuwait City', country: 'KW' }
  const newYork = {
    name: 'Ann',
    line1: '1 Main St',
    locality: 'New York',
    region: 'NY',
    postcode: '10001',
    country: 'US',
  }
  const places = [
    { place: { locale: 'ja', currency: 'JPY' as const }, address: tokyo, goods: 60n },
    { place: { locale: 'ar', currency: 'KWD' as const }, address: kuwait, goods: 60_000n },
    { place: { locale: 'en', currency: 'USD' as const }, address: newYork, goods: 6_000n },
  ]
  for (const { place, address, goods } of places) {
    const { orderId } = await order(await readyCart(variantId, { place, address, quantity: 3 }))
    const view = await getOrder(orderId)
    expect(view?.subtotal).toEqual({ amount: goods, currency: place.currency })
    const [payment] = await db.select().from(payments).where(eq(payments.orderId, orderId))
    expect(payment).toMatchObject({ amount: view?.total.amount, currency: place.currency })
    const onTop = view?.pricesIncludeTax ? 0n : (view?.tax.amount ?? 0n)
    expect(view?.total.amount).toBe(goods + (view?.shipping.amount ?? 0n) + onTop)
  }
})

test('New York is taxed at its own rate', async () => {
  const { variantId } = await insertProduct()
  const address = {
    name: 'Ann',
    line1: '1 Main St',
    locality: 'New York',
    region: 'New York',
    postcode: '10001',
    country: 'US',
  }
  const cart = await getCart(await readyCart(variantId, { place: { locale: 'en', currency: 'USD' }, address }))
  expect(cart?.totals).toMatchObject({ pricesIncludeTax: false, taxes: [{ rate: 40_000 }] })
})

test('one use of a coupon, ten parallel orders: one has it; cancelling gives it back', async () => {
  const { variantId } = await insertProduct()
  const code = await insertCoupon(1)
  const ready = await Promise.all(Array.from({ length: 10 }, () => readyCart(variantId)))
  for (const cartId of ready) await applyCoupon(cartId, code)
  const results = await Promise.all(ready.map((cartId) => attempt(() => order(cartId))))
  const placed = results.flatMap((result) => (result.ok ? [result.data] : []))
  expect(placed).toHaveLength(1)
  expect(results.filter((result) => !result.ok && result.code === 'coupon-unavailable')).toHaveLength(9)
  expect(await getOrder(placed[0]?.orderId ?? '')).toMatchObject({ discount: { amount: 200n } })
  expect(await usesOf(code)).toEqual({ coupon: 1, promotion: 1 })
  await cancelOrder(placed[0]?.orderId ?? '', staff, 'test')
  expect(await usesOf(code)).toEqual({ coupon: 0, promotion: 0 })
})

test('one limit of a promotion is shared by all of its codes', async () => {
  const { variantId } = await insertProduct()
  const [first, second] = await insertCoupons(2, { promotionLimit: 1 })
  const [a, b] = [await readyCart(variantId), await readyCart(variantId)]
  await applyCoupon(a, first ?? '')
  await applyCoupon(b, second ?? '')
  expect(await attempt(() => order(a))).toMatchObject({ ok: true })
  expect(await attempt(() => order(b))).toMatchObject({ code: 'coupon-unavailable', detail: { coupon: second } })
})

test('an unknown coupon and one that is over are refused in the cart', async () => {
  const { variantId } = await insertProduct()
  const cartId = await readyCart(variantId)
  expect(await attempt(() => applyCoupon(cartId, 'NOTHING'))).toMatchObject({ code: 'coupon-unavailable' })
  const code = await insertCoupon(null, new Date(Date.now() - 1_000))
  expect(await attempt(() => applyCoupon(cartId, code))).toMatchObject({ code: 'coupon-unavailable' })
})

test('the confirmation is enqueued with the order, and only with it', async () => {
  const { variantId } = await insertProduct({ onHand: 1 })
  const [first, second] = [await readyCart(variantId), await readyCart(variantId)]
  const { orderId } = await order(first)
  expect(await jobsOf(orderId)).toEqual(['send-order-confirmation'])
  const before = await countJobs()
  expect(await attempt(() => order(second))).toMatchObject({ code: 'out-of-stock' })
  expect(await countJobs()).toBe(before)
})

test('the demo gateway captures at once; cash on delivery is offered where a carrier collects it', async () => {
  const { variantId } = await insertProduct()
  const paid = await order(await readyCart(variantId), { paymentMethod: 'demo' })
  expect(await getOrder(paid.orderId)).toMatchObject({
    paymentStatus: 'paid',
    events: [{ kind: 'placed' }, { kind: 'paid' }],
  })
  expect(await order(await readyCart(variantId), { paymentMethod: 'cash-on-delivery' })).toMatchObject({
    redirect: null,
  })
  const elsewhere = await readyCart(variantId, { place: { locale: 'en', currency: 'USD' } })
  expect(await attempt(() => order(elsewhere, { paymentMethod: 'cash-on-delivery' }))).toMatchObject({
    code: 'payment-method-unavailable',
  })
})

const insertCoupon = async (usageLimit: number | null, endsAt?: Date) =>
  (await insertCoupons(1, { usageLimit, endsAt }))[0] ?? ''

async function insertCoupons(
  count: number,
  {
    usageLimit = null as number | null,
    promotionLimit = null as number | null,
    endsAt = undefined as Date | undefined,
  } = {},
) {
  const startsAt = new Date(Date.now() - 60_000)
  const promotionId = v7()
  await db
    .insert(promotions)
    .values({ id: promotionId, kind: 'percentage', value: 100_000n, startsAt, endsAt, usageLimit: promotionLimit })
  const codes = Array.from({ length: count }, () => `T-${randomUUID().slice(0, 18).toUpperCase()}`)
  await db.insert(coupons).values(codes.map((code) => ({ code, promotionId, usageLimit })))
  return codes
}

async function usesOf(code: string) {
  const [row] = await db
    .select({ coupon: coupons.used, promotion: promotions.used })
    .from(coupons)
    .innerJoin(promotions, eq(promotions.id, coupons.promotionId))
    .where(eq(coupons.code, code))
  return row
}

async function jobsOf(orderId: string): Promise<string[]> {
  const rows = await db.execute<{ task: string }>(sql`
    select t.identifier as task from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id where j.payload->>'orderId' = ${orderId}`)
  return rows.map(({ task }) => task)
}

async function countJobs(): Promise<number> {
  const [row] = await db.execute<{ count: number }>(
    sql`select count(*)::int as count from graphile_worker._private_jobs`,
  )
  return row?.count ?? 0
}
