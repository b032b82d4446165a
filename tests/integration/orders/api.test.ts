import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { POST as addByForm } from '@/app/[locale]/[currency]/cart/add/route'
import { PUT as putAddress } from '@/app/api/v1/carts/[id]/address/route'
import { POST as postLine } from '@/app/api/v1/carts/[id]/lines/route'
import { GET as readCart } from '@/app/api/v1/carts/[id]/route'
import { POST as postCart } from '@/app/api/v1/carts/route'
import { GET as readOrder } from '@/app/api/v1/orders/[id]/route'
import { GET as readOrderByToken } from '@/app/api/v1/orders/by-token/[token]/route'
import { POST as postOrder, GET as readOrders } from '@/app/api/v1/orders/route'
import { POST as postSessionLine } from '@/app/api/v1/session/lines/route'
import { GET as readSession } from '@/app/api/v1/session/route'
import { db } from '@/db/client'
import { options, optionValues, productOptions, variantValues } from '@/db/schema/catalog'
import { carts } from '@/db/schema/orders'
import { german, order, readyCart } from '../../fixtures/carts'
import { insertProduct } from '../../fixtures/catalogue'
import { ensureShop } from '../../fixtures/shop'

beforeAll(ensureShop)

type Handler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>

const origin = 'http://localhost:3000'

function call(
  handler: Handler,
  params: object,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  const json = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body)
  const request = new Request(`${origin}/api/v1`, {
    method: json === undefined ? 'GET' : 'POST',
    body: json,
    headers: { ...(json !== undefined && { 'content-type': 'application/json' }), host: 'localhost:3000', ...headers },
  })
  return handler(request, { params: Promise.resolve(params) })
}

const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? ''
const place = { locale: 'en', currency: 'USD' }

test('a session without a cookie sets none and makes no row', async () => {
  const before = await db.$count(carts)
  const response = await call(readSession, {})
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ cart: null, account: null })
  expect(response.headers.get('set-cookie')).toBeNull()
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await db.$count(carts)).toBe(before)
})

test("ten parallel first adds with the browser's id: one cart of ten pieces, one cookie", async () => {
  const { variantId } = await insertProduct()
  const cartId = randomUUID()
  const adds = Array.from({ length: 10 }, () => call(postSessionLine, {}, { cartId, variantId, quantity: 1, ...place }))
  const answers = await Promise.all(adds)
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201))
  expect(new Set(answers.map(cookieOf))).toEqual(new Set([`cart=${cartId}`]))
  expect(answers[0]?.headers.get('set-cookie')).toContain('HttpOnly; SameSite=Lax')
  const session = await call(readSession, {}, undefined, { cookie: `cart=${cartId}` })
  expect(await session.json()).toEqual({ cart: { id: cartId, count: 10 }, account: null })
})

test('the cookie comes before the id of the body; a cart that became an order is left for a new one', async () => {
  const { variantId } = await insertProduct()
  const cartId = await readyCart(variantId)
  const add = (cookie: string) => call(postSessionLine, {}, { cartId: randomUUID(), variantId, ...place }, { cookie })
  expect(await (await add(`cart=${cartId}`)).json()).toEqual({ cartId, count: 2 })
  await order(cartId)
  expect(await (await call(readSession, {}, undefined, { cookie: `cart=${cartId}` })).json()).toMatchObject({
    cart: null,
  })
  const next = await (await add(`cart=${cartId}`)).json()
  expect(next).toMatchObject({ count: 1 })
  expect(next.cartId).not.toBe(cartId)
})

test('a whole purchase by the API, and the same key gives the same order', async () => {
  const { variantId } = await insertProduct({ onHand: 5 })
  const created = await call(postCart, {}, place)
  expect(created.status).toBe(201)
  const { id } = await created.json()
  expect((await call(postLine, { id }, { variantId, quantity: 2 })).status).toBe(201)
  const addressed = await call(putAddress, { id }, { email: 'Jonas@Example.com', address: german })
  const cart = await addressed.json()
  expect(cart).toMatchObject({
    email: 'jonas@example.com',
    count: 2,
    totals: { subtotal: { amount: '4000', currency: 'USD' } },
  })
  const input = { cartId: id, paymentMethod: 'manual', expectedTotal: cart.totals.total.amount }
  const key = { 'idempotency-key': randomUUID() }
  const [first, second] = [await call(postOrder, {}, input, key), await call(postOrder, {}, input, key)]
  expect([first.status, second.status]).toEqual([201, 201])
  const placed = await first.json()
  expect(await second.json()).toEqual(placed)
  const mismatch = await call(postOrder, {}, { ...input, note: 'another' }, key)
  expect(await mismatch.json()).toMatchObject({ status: 422, code: 'idempotency-mismatch' })
  const seen = await call(readOrderByToken, { token: placed.token })
  expect(await seen.json()).toMatchObject({ number: placed.number, total: cart.totals.total })
  expect((await call(readCart, { id })).status).toBe(404)
})

test('bad input is a precise 4xx and changes nothing', async () => {
  const { variantId } = await insertProduct({ onHand: 5 })
  const id = await readyCart(variantId)
  const before = await (await call(readCart, { id })).json()
  const cases: [Promise<Response>, number, string][] = [
    [call(postLine, { id }, { variantId, quantity: 10_000 }), 422, 'invalid'],
    [call(postLine, { id }, { variantId, quantity: -1 }), 422, 'invalid'],
    [call(postLine, { id }, { variantId, quantity: 1.5 }), 422, 'invalid'],
    [call(postLine, { id }, { variantId, quantity: 1, price: 1 }), 422, 'invalid'],
    [call(postLine, { id }, { variantId: 'x' }), 422, 'invalid'],
    [call(postLine, { id }, { variantId: randomUUID() }), 404, 'not-found'],
    [call(postLine, { id }, { variantId, quantity: 9 }), 409, 'out-of-stock'],
    [call(postLine, { id: randomUUID() }, { variantId }), 404, 'not-found'],
    [call(postLine, { id: 'x' }, { variantId }), 422, 'invalid'],
    [call(postLine, { id }, '{"variantId":'), 400, 'malformed'],
    [call(putAddress, { id }, { email: 'x', address: german }), 422, 'invalid'],
    [call(putAddress, { id }, { email: 'a@example.com', address: { ...german, postcode: '1' } }), 422, 'invalid'],
    [
      call(putAddress, { id }, { email: 'a@example.com', address: { ...german, name: 'x'.repeat(500) } }),
      422,
      'invalid',
    ],
    [call(putAddress, { id }, { email: 'a@example.com', address: { ...german, name: 'nul\u0000' } }), 422, 'invalid'],
    [call(postOrder, {}, { cartId: id, paymentMethod: 'manual', expectedTotal: '-1' }), 422, 'invalid'],
    [call(postOrder, {}, { cartId: id, paymentMethod: 'manual', expectedTotal: '1' }), 409, 'total-changed'],
    [call(readOrder, { id: randomUUID() }), 401, 'unauthenticated'],
    [call(readOrders, {}), 401, 'unauthenticated'],
    [call(readOrderByToken, { token: 'x'.repeat(43) }), 404, 'not-found'],
    [call(postSessionLine, {}, { variantId, ...place, locale: 'xx' }), 422, 'invalid'],
  ]
  for (const [answer, status, code] of cases) expect(await (await answer).json()).toMatchObject({ status, code })
  expect(await (await call(readCart, { id })).json()).toEqual(before)
})

test('the form without JavaScript adds, remembers and goes to the cart; a refusal goes there with its code', async () => {
  const { variantId } = await insertProduct({ onHand: 2 })
  const added = await submit({ variantId, quantity: '2' })
  expect(added.status).toBe(303)
  expect(added.headers.get('location')).toBe('/en/usd/cart')
  expect(cookieOf(added)).toMatch(/^cart=/)
  const more = await submit({ variantId, quantity: '1' }, { cookie: cookieOf(added) })
  expect(more.headers.get('location')).toBe('/en/usd/cart?refused=out-of-stock')
  expect((await submit({}, {})).headers.get('location')).toBe('/en/usd/cart?refused=invalid')
  const foreign = await submit({ variantId }, { cookie: cookieOf(added), origin: 'https://elsewhere.example' })
  expect(foreign.headers.get('location')).toBe('/en/usd/cart?refused=cross-site')
  expect((await submit({ variantId }, {}, 'xx')).status).toBe(404)
})

test('the form chooses a variant by its options', async () => {
  const { variantId, productId } = await insertProduct()
  const key = `glaze-${randomUUID()}`
  const [option] = await db.insert(options).values({ key, display: 'swatch' }).returning()
  const optionId = option?.id ?? ''
  const [value] = await db.insert(optionValues).values({ optionId, key: 'celadon', position: 0 }).returning()
  await db.insert(productOptions).values({ productId, optionId, position: 0 })
  await db.insert(variantValues).values({ variantId, optionId, valueId: value?.id ?? '' })
  const added = await submit({ productId, [`option.${key}`]: 'celadon', quantity: '1' })
  expect(added.headers.get('location')).toBe('/en/usd/cart')
  const [row] = await db
    .select()
    .from(carts)
    .where(eq(carts.id, cookieOf(added).slice('cart='.length)))
  expect(row).toMatchObject({ locale: 'en', currency: 'USD' })
  const wrong = await submit({ productId, [`option.${key}`]: 'umber' })
  expect(wrong.headers.get('location')).toBe('/en/usd/cart?refused=not-found')
})

function submit(
  fields: Record<string, string>,
  headers: Record<string, string> = {},
  locale = 'en',
): Promise<Response> {
  const request = new Request(`${origin}/en/usd/cart/add`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { host: 'localhost:3000', ...headers },
  })
  return addByForm(request, { params: Promise.resolve({ locale, currency: 'usd' }) })
}
