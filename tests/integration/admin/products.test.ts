import { and, asc, eq, sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { auditLog } from '@/db/schema/admin'
import { priceChanges, prices, products } from '@/db/schema/catalog'
import { stockLevels, stockMovements, warehouses } from '@/db/schema/inventory'
import { getProduct } from '@/lib/admin/product'
import { listProducts } from '@/lib/admin/products'
import { saveProduct } from '@/lib/admin/save-product'
import { changePrice, countStock } from '@/lib/admin/variants'
import type { Viewer } from '@/lib/auth/viewer'
import { readPrices } from '@/lib/catalog/price'
import { attempt } from '@/lib/refusal'
import { order, readyCart } from '../../fixtures/carts'
import { insertProduct } from '../../fixtures/catalogue'
import { ensureShop } from '../../fixtures/shop'
import { insertStaff, viewerFixture } from '../../fixtures/staff'

let owner: Viewer
beforeAll(async () => {
  await ensureShop()
  const { accountId, email } = await insertStaff(['*'])
  owner = viewerFixture({ accountId, email, permissions: ['*'] })
})

const now = () => new Date()
const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000)
const keyOfWarehouse = async (id: string): Promise<string> =>
  (await db.select().from(warehouses).where(eq(warehouses.id, id)))[0]?.key ?? ''

test('a saved price is the one that the shop reads, with its history and who set it', async () => {
  const { variantId, productId } = await insertProduct()
  const { touched, price } = await changePrice(owner, { variantId, currency: 'EUR', amount: 2500n }, now())
  expect(touched).toEqual([`product:${productId}`])
  expect(price).toMatchObject({ price: { amount: 2500n, currency: 'EUR' }, source: 'set', prior: null })
  expect((await readPrices(db, 'EUR', [variantId])).get(variantId)?.price.amount).toBe(2500n)
  const history = await db.select().from(priceChanges).where(eq(priceChanges.variantId, variantId))
  expect(history).toMatchObject([{ amount: 2500n, currency: 'EUR', accountId: owner.accountId }])
  const audit = await db
    .select()
    .from(auditLog)
    .where(and(eq(auditLog.entityId, variantId), eq(auditLog.action, 'price.change')))
  expect(audit).toMatchObject([{ accountId: owner.accountId, before: { amount: '2000' }, after: { amount: '2500' } }])
})

test('a reduction shows the lowest price of the 30 days before it', async () => {
  const { variantId } = await insertProduct()
  await db.insert(priceChanges).values([
    { variantId, currency: 'EUR', amount: 3000n, createdAt: daysAgo(60) },
    { variantId, currency: 'EUR', amount: 1800n, createdAt: daysAgo(20) },
    { variantId, currency: 'EUR', amount: 2000n, createdAt: daysAgo(10) },
  ])
  await changePrice(owner, { variantId, currency: 'EUR', amount: 1500n }, now())
  expect((await readPrices(db, 'EUR', [variantId])).get(variantId)).toMatchObject({
    prior: { amount: 1800n },
    percent: 17,
  })
  await changePrice(owner, { variantId, currency: 'EUR', amount: 1900n }, now())
  expect((await readPrices(db, 'EUR', [variantId])).get(variantId)).toMatchObject({ prior: null })
})

test('a price follows the euro price until it is set, and again when it is let go', async () => {
  const { variantId } = await insertProduct()
  const amountOf = async () => (await readPrices(db, 'JPY', [variantId])).get(variantId)?.price.amount
  const { price } = await changePrice(owner, { variantId, currency: 'JPY', amount: null }, now())
  expect(price.source).toBe('converted')
  const before = await amountOf()
  await changePrice(owner, { variantId, currency: 'EUR', amount: 40_000n }, now())
  const after = await amountOf()
  expect(after).toBeGreaterThan(before ?? 0n)
  await changePrice(owner, { variantId, currency: 'JPY', amount: 777n }, now())
  await changePrice(owner, { variantId, currency: 'EUR', amount: 50_000n }, now())
  expect(await amountOf()).toBe(777n)
  const refused = await attempt(() => changePrice(owner, { variantId, currency: 'EUR', amount: null }, now()))
  expect(refused).toMatchObject({ ok: false, code: 'invalid', detail: { errors: [{ code: 'base-currency' }] } })
})

test('twenty people who set a price at once leave one price and twenty changes', async () => {
  const { variantId } = await insertProduct()
  const amounts = [...Array(20).keys()].map((n) => BigInt(3000 + n))
  await Promise.all(amounts.map((amount) => changePrice(owner, { variantId, currency: 'GBP', amount }, now())))
  const [held] = await db
    .select()
    .from(prices)
    .where(and(eq(prices.variantId, variantId), eq(prices.currency, 'GBP')))
  expect(amounts).toContain(held?.amount)
  expect(await db.$count(priceChanges, eq(priceChanges.variantId, variantId))).toBe(20)
})

test('a count changes the level and its ledger by the same', async () => {
  const { variantId, warehouseId } = await insertProduct({ onHand: 7 })
  const warehouse = await keyOfWarehouse(warehouseId)
  const { stock } = await countStock(owner, { variantId, warehouse, onHand: 12, note: 'Found five' }, now())
  expect(stock).toEqual({ warehouse, onHand: 12, reserved: 0 })
  const ledger = await db
    .select()
    .from(stockMovements)
    .where(eq(stockMovements.variantId, variantId))
    .orderBy(asc(stockMovements.id))
  expect(ledger.reduce((sum, { onHandDelta }) => sum + onHandDelta, 0)).toBe(12)
  expect(ledger.at(-1)).toMatchObject({
    onHandDelta: 5,
    reason: 'adjust',
    accountId: owner.accountId,
    note: 'Found five',
  })
  const audit = await db
    .select()
    .from(auditLog)
    .where(and(eq(auditLog.entityId, variantId), eq(auditLog.action, 'stock.adjust')))
  expect(audit).toMatchObject([{ before: { onHand: 7 }, after: { onHand: 12 } }])
})

test('nobody counts away what is promised to an order', async () => {
  const { variantId, warehouseId } = await insertProduct({ onHand: 3 })
  await order(await readyCart(variantId, { quantity: 2 }))
  const warehouse = await keyOfWarehouse(warehouseId)
  const refused = await attempt(() => countStock(owner, { variantId, warehouse, onHand: 1 }, now()))
  expect(refused).toMatchObject({
    code: 'invalid',
    detail: { errors: [{ path: `stock.${variantId}.${warehouse}`, code: 'below-reserved' }] },
  })
  const [level] = await db.select().from(stockLevels).where(eq(stockLevels.variantId, variantId))
  expect(level).toMatchObject({ onHand: 3, reserved: 2 })
})

test('one wrong cell and nothing of the page is saved', async () => {
  const { productId, variantId } = await insertProduct()
  const changes = {
    status: 'archived' as const,
    prices: [{ variantId, currency: 'EUR' as const, amount: 9900n }],
    stock: [{ variantId, warehouse: 'no such house', onHand: 1 }],
  }
  expect(await attempt(() => saveProduct(owner, productId, changes, now()))).toMatchObject({
    ok: false,
    code: 'not-found',
  })
  expect((await readPrices(db, 'EUR', [variantId])).get(variantId)?.price.amount).toBe(2000n)
  expect((await getProduct(owner, productId)).status).toBe('published')
})

test('a variant of another product cannot be smuggled in', async () => {
  const [mine, other] = [await insertProduct(), await insertProduct()]
  const changes = { prices: [{ variantId: other.variantId, currency: 'EUR' as const, amount: 1n }] }
  expect(await attempt(() => saveProduct(owner, mine.productId, changes, now()))).toMatchObject({ code: 'not-found' })
})

test('each kind of change asks for its own permission', async () => {
  const { productId, variantId, warehouseId } = await insertProduct()
  const clerk = (permission: string): Viewer => ({ ...owner, permissions: ['products.read', permission] })
  const warehouse = await keyOfWarehouse(warehouseId)
  const price = { prices: [{ variantId, currency: 'EUR' as const, amount: 1n }] }
  const stock = { stock: [{ variantId, warehouse, onHand: 1 }] }
  const codeOf = async (viewer: Viewer | null, changes: Parameters<typeof saveProduct>[2]) => {
    const result = await attempt(() => saveProduct(viewer, productId, changes, now()))
    return result.ok ? 'ok' : result.code
  }
  expect(await codeOf(clerk('stock.write'), price)).toBe('forbidden')
  expect(await codeOf(clerk('prices.write'), stock)).toBe('forbidden')
  expect(await codeOf(clerk('prices.write'), { status: 'draft' })).toBe('forbidden')
  expect(await codeOf(clerk('prices.write'), { ...price, ...stock })).toBe('forbidden')
  expect(await codeOf(null, price)).toBe('unauthenticated')
  expect(await codeOf(clerk('prices.write'), price)).toBe('ok')
  expect(await codeOf(clerk('stock.write'), stock)).toBe('ok')
})

test('publishing sets the date once and names every page that shows it', async () => {
  const { productId } = await insertProduct()
  await saveProduct(owner, productId, { status: 'draft' }, now())
  const touched = await saveProduct(owner, productId, { status: 'published' }, now())
  expect(touched).toEqual(
    expect.arrayContaining(['products', `product:${productId}`, `product-slug:en:test-${productId}`]),
  )
  expect(await saveProduct(owner, productId, { status: 'published' }, now())).toEqual([])
  const [product] = await db.select().from(products).where(eq(products.id, productId))
  expect(product?.publishedAt).not.toBeNull()
})

test('the list pages without a gap or a repeat', async () => {
  for (const _ of [1, 2, 3, 4, 5]) await insertProduct()
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await listProducts(owner, { cursor, limit: 2, status: 'published' })
    seen.push(...page.items.map(({ id }) => id))
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  const [{ count } = { count: 0 }] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(products)
    .where(eq(products.status, 'published'))
  expect(seen).toHaveLength(count)
  expect(new Set(seen).size).toBe(count)
})

test('what names no product is not found', async () =>
  expect(await attempt(() => getProduct(owner, v7()))).toMatchObject({ code: 'not-found' }))
