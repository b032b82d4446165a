import { eq, sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { reservations, stockLevels } from '@/db/schema/inventory'
import { adjustStock, release, reserve, ship } from '@/lib/catalog/stock'
import { attempt } from '@/lib/refusal'
import { german, order, readyCart } from '../../fixtures/carts'
import { addStock, insertProduct, insertWarehouse } from '../../fixtures/catalogue'
import { ensureShop } from '../../fixtures/shop'

beforeAll(ensureShop)

test('fifty parallel orders for the last five units: five orders, forty-five refusals, and the ledger adds up', async () => {
  const { variantId } = await insertProduct({ onHand: 5 })
  const carts: string[] = []
  for (let n = 0; n < 50; n++) carts.push(await readyCart(variantId))
  const results = await Promise.all(carts.map((cartId) => attempt(() => order(cartId))))
  expect(results.filter(({ ok }) => ok)).toHaveLength(5)
  const refused = results.filter((result) => !result.ok)
  expect(refused).toHaveLength(45)
  for (const result of refused)
    expect(result).toMatchObject({ code: 'out-of-stock', detail: { variantId, available: 0 } })
  expect(await ledgerOf(variantId)).toEqual({ onHand: 5, reserved: 5, ledgerOnHand: 5, ledgerReserved: 5 })
})

test('two lines of one variant are one demand', async () => {
  const { variantId } = await insertProduct({ onHand: 3 })
  const lines = [
    { variantId, quantity: 2 },
    { variantId, quantity: 2 },
  ]
  const result = await attempt(() => db.transaction((tx) => reserve(tx, v7(), lines, anywhere)))
  expect(result).toMatchObject({ ok: false, code: 'out-of-stock', detail: { variantId, available: 3 } })
  expect(await ledgerOf(variantId)).toEqual({ onHand: 3, reserved: 0, ledgerOnHand: 3, ledgerReserved: 0 })
})

test('orders that want the same things in another order do not wait for each other for ever', async () => {
  const products = [await insertProduct({ onHand: 60 }), await insertProduct({ onHand: 60 })]
  const lines = products.map(({ variantId }) => ({ variantId, quantity: 1 }))
  const both = Array.from({ length: 40 }, (_, n) => (n % 2 ? lines : lines.toReversed()))
  const results = await Promise.all(
    both.map((wanted) => attempt(() => db.transaction((tx) => reserve(tx, v7(), wanted, anywhere)))),
  )
  expect(results.every(({ ok }) => ok)).toBe(true)
})

test('an order is split over warehouses, shipped from each, and the levels follow', async () => {
  const { variantId, warehouseId } = await insertProduct({ onHand: 2 })
  const second = await insertWarehouse(2000)
  await addStock(variantId, second, 2)
  const orderId = v7()
  await db.transaction((tx) => reserve(tx, orderId, [{ variantId, quantity: 3 }], anywhere))
  expect(await db.select().from(reservations).where(eq(reservations.orderId, orderId))).toHaveLength(2)
  const picks = await db.transaction((tx) => ship(tx, orderId, [{ variantId, quantity: 3 }]))
  expect(picks.map(({ quantity }) => quantity).toSorted()).toEqual([1, 2])
  expect(await ledgerOf(variantId)).toEqual({ onHand: 1, reserved: 0, ledgerOnHand: 1, ledgerReserved: 0 })
  expect(picks.map((pick) => pick.warehouseId)).toContain(warehouseId)
})

test('a part shipment keeps the rest reserved; more than is held is refused', async () => {
  const { variantId } = await insertProduct({ onHand: 4 })
  const orderId = v7()
  await db.transaction((tx) => reserve(tx, orderId, [{ variantId, quantity: 3 }], anywhere))
  await db.transaction((tx) => ship(tx, orderId, [{ variantId, quantity: 2 }]))
  expect(await ledgerOf(variantId)).toEqual({ onHand: 2, reserved: 1, ledgerOnHand: 2, ledgerReserved: 1 })
  const more = await attempt(() => db.transaction((tx) => ship(tx, orderId, [{ variantId, quantity: 2 }])))
  expect(more).toMatchObject({ ok: false, code: 'wrong-state' })
})

test('what is released can be bought again, once', async () => {
  const { variantId } = await insertProduct({ onHand: 1 })
  const orderId = v7()
  await db.transaction((tx) => reserve(tx, orderId, [{ variantId, quantity: 1 }], anywhere))
  await db.transaction((tx) => release(tx, orderId))
  await db.transaction((tx) => release(tx, orderId))
  expect(await ledgerOf(variantId)).toEqual({ onHand: 1, reserved: 0, ledgerOnHand: 1, ledgerReserved: 0 })
})

test('a count below what is promised is refused; another is in the ledger', async () => {
  const { variantId, warehouseId } = await insertProduct({ onHand: 5 })
  await db.transaction((tx) => reserve(tx, v7(), [{ variantId, quantity: 3 }], anywhere))
  const count = (onHand: number) =>
    attempt(() =>
      db.transaction((tx) => adjustStock(tx, { variantId, warehouseId, onHand, accountId: null, note: 'count' })),
    )
  expect(await count(2)).toMatchObject({ ok: false, code: 'invalid', detail: { reserved: 3 } })
  expect(await count(9)).toMatchObject({ ok: true })
  expect(await ledgerOf(variantId)).toEqual({ onHand: 9, reserved: 3, ledgerOnHand: 9, ledgerReserved: 3 })
})

const anywhere = { country: german.country, expiresAt: null }

async function ledgerOf(variantId: string) {
  const [level] = await db
    .select({
      onHand: sql<number>`sum(${stockLevels.onHand})::int`,
      reserved: sql<number>`sum(${stockLevels.reserved})::int`,
    })
    .from(stockLevels)
    .where(eq(stockLevels.variantId, variantId))
  const [moved] = await db.execute<{ onHand: number; reserved: number }>(sql`
    select sum(on_hand_delta)::int as "onHand", sum(reserved_delta)::int as reserved
    from catalog.stock_movements where variant_id = ${variantId}`)
  return { ...level, ledgerOnHand: moved?.onHand, ledgerReserved: moved?.reserved }
}
