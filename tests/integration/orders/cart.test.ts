import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { accounts } from '@/db/schema/auth'
import { products } from '@/db/schema/catalog'
import { carts } from '@/db/schema/orders'
import {
  addLine,
  changeLine,
  createCart,
  removeLine,
  setAddress,
  setShippingMethod,
  switchCartCurrency,
} from '@/lib/orders/cart/mutations'
import { getCart, getOpenCart } from '@/lib/orders/cart/queries'
import { attempt } from '@/lib/refusal'
import { euros, german, order, readyCart, staff } from '../../fixtures/carts'
import { insertProduct } from '../../fixtures/catalogue'
import { ensureShop } from '../../fixtures/shop'

beforeAll(ensureShop)

test('ten parallel first adds with one id make one cart of ten pieces', async () => {
  const { variantId } = await insertProduct()
  const cartId = randomUUID()
  const added = await Promise.all(Array.from({ length: 10 }, () => addLine(cartId, euros, { variantId, quantity: 1 })))
  expect(added.map(({ count }) => count).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  expect(await getCart(cartId)).toMatchObject({ count: 10, lines: [{ quantity: 10 }] })
})

test('a cart shows its prices, what is available and nothing of shipping before there is an address', async () => {
  const { variantId, sku } = await insertProduct({ onHand: 7 })
  const { cartId, count } = await addLine(randomUUID(), euros, { variantId, quantity: 2 })
  expect(count).toBe(2)
  expect(await getCart(cartId, 'en')).toMatchObject({
    lines: [
      {
        sku,
        name: 'Test vase',
        quantity: 2,
        available: 7,
        unit: { amount: 2_000n, currency: 'EUR' },
        amount: { amount: 4_000n },
        problem: null,
      },
    ],
    totals: { subtotal: { amount: 4_000n }, shipping: null, tax: null, taxes: [], total: { amount: 4_000n } },
  })
})

test('more than there is, more than 999, nothing that exists: each refused with its code, and no cart is made', async () => {
  const { variantId } = await insertProduct({ onHand: 3 })
  const { variantId: plenty } = await insertProduct({ onHand: 5_000 })
  const cartId = randomUUID()
  const add = (id: string, quantity: number) => attempt(() => addLine(cartId, euros, { variantId: id, quantity }))
  expect(await add(variantId, 4)).toMatchObject({ code: 'out-of-stock', detail: { variantId, available: 3 } })
  expect(await add(randomUUID(), 1)).toMatchObject({ code: 'not-found' })
  expect(await db.select().from(carts).where(eq(carts.id, cartId))).toEqual([])
  expect(await add(plenty, 999)).toMatchObject({ ok: true })
  expect(await add(plenty, 1)).toMatchObject({
    code: 'invalid',
    detail: { errors: [{ path: 'quantity', code: 'too-big' }] },
  })
  expect(await add(variantId, 2)).toMatchObject({ ok: true, data: { count: 1001 } })
  expect(await add(variantId, 2)).toMatchObject({ code: 'out-of-stock' })
  expect(await getOpenCart(cartId, null)).toEqual({ id: cartId, count: 1001 })
})

test('a draft cannot be added, and what was unpublished later is shown as sold out', async () => {
  const { variantId, productId } = await insertProduct()
  const { cartId } = await addLine(randomUUID(), euros, { variantId, quantity: 1 })
  await db.update(products).set({ status: 'draft' }).where(eq(products.id, productId))
  expect(await getCart(cartId)).toMatchObject({ lines: [{ problem: 'sold-out', available: 0 }] })
  expect(await attempt(() => addLine(randomUUID(), euros, { variantId, quantity: 1 }))).toMatchObject({
    code: 'not-found',
  })
})

test('without a place the cart must exist', async () => {
  const { variantId } = await insertProduct()
  expect(await attempt(() => addLine(randomUUID(), null, { variantId, quantity: 1 }))).toMatchObject({
    code: 'not-found',
  })
  const { id } = await createCart(euros)
  expect(await addLine(id, null, { variantId, quantity: 1 })).toEqual({ cartId: id, count: 1 })
})

test("an account's cart is found by that account alone", async () => {
  const { variantId } = await insertProduct()
  const account = await insertAccount()
  const owner = { ...staff, accountId: account, permissions: [] }
  const { id } = await createCart(euros, owner)
  const line = { variantId, quantity: 1 }
  expect(await attempt(() => addLine(id, null, line))).toMatchObject({ code: 'not-found' })
  expect(await attempt(() => addLine(id, euros, line, staff))).toMatchObject({ code: 'not-found' })
  expect(await addLine(id, null, line, owner)).toMatchObject({ count: 1 })
  expect(await getCart(id)).toBeNull()
  expect(await getCart(id, undefined, staff)).toBeNull()
  expect(await getOpenCart(id, null)).toBeNull()
  expect(await attempt(() => setAddress(id, { email: 'a@example.com', address: german }))).toMatchObject({
    code: 'not-found',
  })
  expect(await getCart(id, undefined, owner)).toMatchObject({ count: 1 })
})

test('a closed cart is none and refuses every change', async () => {
  const { variantId } = await insertProduct()
  const cartId = await readyCart(variantId)
  await order(cartId)
  const line = { variantId, quantity: 1 }
  expect(await getCart(cartId)).toBeNull()
  expect(await getOpenCart(cartId, null)).toBeNull()
  expect(await attempt(() => addLine(cartId, euros, line))).toMatchObject({ code: 'cart-closed' })
  expect(await attempt(() => addLine(cartId, null, line))).toMatchObject({ code: 'cart-closed' })
  expect(await attempt(() => setShippingMethod(cartId, randomUUID()))).toMatchObject({ code: 'cart-closed' })
})

test('a line is changed, limited by stock, and removed', async () => {
  const { variantId } = await insertProduct({ onHand: 4 })
  const { cartId } = await addLine(randomUUID(), euros, { variantId, quantity: 2 })
  const lineId = (await getCart(cartId))?.lines[0]?.id ?? ''
  await changeLine(cartId, lineId, 4)
  expect(await attempt(() => changeLine(cartId, lineId, 5))).toMatchObject({
    code: 'out-of-stock',
    detail: { available: 4 },
  })
  expect(await getCart(cartId)).toMatchObject({ count: 4 })
  expect(await attempt(() => changeLine(cartId, randomUUID(), 1))).toMatchObject({ code: 'not-found' })
  await removeLine(cartId, lineId)
  expect(await getCart(cartId)).toMatchObject({ count: 0, lines: [] })
})

test('a wrong postcode and a country that nothing is sent to are refused, and nothing is stored', async () => {
  const { variantId } = await insertProduct()
  const { cartId } = await addLine(randomUUID(), euros, { variantId, quantity: 1 })
  const set = (address: typeof german) => attempt(() => setAddress(cartId, { email: 'jonas@example.com', address }))
  expect(await set({ ...german, postcode: '5082' })).toMatchObject({
    code: 'invalid',
    detail: { errors: [{ path: 'address.postcode', code: 'postcode' }] },
  })
  expect(await set({ name: 'A', line1: 'B', locality: 'C', country: 'KP' })).toMatchObject({
    code: 'not-shippable',
    detail: { country: 'KP' },
  })
  expect(await getCart(cartId)).toMatchObject({ email: null, address: null, totals: { shipping: null } })
})

test('with an address there are shipping, tax and a first method; a method of elsewhere is refused', async () => {
  const { variantId } = await insertProduct()
  const cartId = await readyCart(variantId)
  const cart = await getCart(cartId)
  expect(cart?.shippingMethodId).toBe(cart?.shippingOptions[0]?.id)
  expect(cart?.totals.tax?.amount).toBeGreaterThan(0n)
  expect(cart?.totals.total.amount).toBe(2_000n + (cart?.totals.shipping?.amount ?? 0n))
  expect(await attempt(() => setShippingMethod(cartId, randomUUID()))).toMatchObject({
    code: 'invalid',
    detail: { errors: [{ path: 'shippingMethodId' }] },
  })
})

test("the cart follows the visitor's currency, in its own digits", async () => {
  const { variantId } = await insertProduct()
  const { cartId } = await addLine(randomUUID(), euros, { variantId, quantity: 3 })
  await switchCartCurrency(cartId, { locale: 'ar', currency: 'KWD' })
  expect(await getCart(cartId)).toMatchObject({ locale: 'ar', totals: { total: { amount: 60_000n, currency: 'KWD' } } })
  await addLine(cartId, { locale: 'ja', currency: 'JPY' }, { variantId, quantity: 1 })
  expect(await getCart(cartId)).toMatchObject({ locale: 'ja', totals: { total: { amount: 80n, currency: 'JPY' } } })
})

async function insertAccount(): Promise<string> {
  const [account] = await db
    .insert(accounts)
    .values({ email: `${randomUUID()}@example.com` })
    .returning({ id: accounts.id })
  return account?.id ?? ''
}
