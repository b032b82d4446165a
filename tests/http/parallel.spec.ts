import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { api, newCart, origin, ownerToken, readyCart, variantsOf } from './shop'

type Level = { warehouse: string; onHand: number; reserved: number }
type AdminVariant = { id: string; stock: Level[] }

test('fifty checkouts for the last five units: five orders, forty-five clear refusals, and the ledger adds up', async () => {
  const authorization = `Bearer ${await ownerToken()}`
  const [variant] = await variantsOf('french-rolling-pin')
  if (!variant) throw new Error('the rolling pin has no variant')
  await leave(variant.id, 5, authorization)

  const carts = await Promise.all(Array.from({ length: 50 }, () => readyCart(variant.id)))
  const answers = await Promise.all(carts.map((cartId) => api('POST', '/orders', { cartId, paymentMethod: 'manual' })))

  expect(answers.filter(({ status }) => status === 201)).toHaveLength(5)
  expect(answers.filter(({ status, body }) => status === 409 && body.code === 'out-of-stock')).toHaveLength(45)
  const levels = (await levelsOf(variant.id, authorization)).reduce(
    (sum, { onHand, reserved }) => ({ onHand: sum.onHand + onHand, reserved: sum.reserved + reserved }),
    { onHand: 0, reserved: 0 },
  )
  expect(levels.onHand - levels.reserved).toBe(0)
})

test('ten first adds at once by a new visitor: one cart with ten units', async () => {
  const variant = await anyVariant()
  const cartId = randomUUID()
  const adds = await Promise.all(
    Array.from({ length: 10 }, () =>
      fetch(`${origin}/api/v1/session/lines`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ cartId, variantId: variant.id, quantity: 1, locale: 'en', currency: 'USD' }),
      }),
    ),
  )
  expect(adds.filter(({ ok }) => !ok)).toEqual([])
  const { body } = await api('GET', `/carts/${cartId}`)
  expect(body.count).toBe(10)
})

test('one cart ordered ten times at once is one order', async () => {
  const variant = await anyVariant()
  const cartId = await readyCart(variant.id)
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => api('POST', '/orders', { cartId, paymentMethod: 'manual' })),
  )
  const numbers = new Set(answers.filter(({ status }) => status < 300).map(({ body }) => body.number))
  expect(numbers.size).toBe(1)
  expect(answers.every(({ status }) => status < 500)).toBe(true)
})

test('the same idempotency key is answered once, and another body with it is refused', async () => {
  const key = { 'idempotency-key': randomUUID() }
  const first = await api('POST', '/carts', { locale: 'en', currency: 'USD' }, key)
  const again = await api('POST', '/carts', { locale: 'en', currency: 'USD' }, key)
  const other = await api('POST', '/carts', { locale: 'en', currency: 'EUR' }, key)
  expect(again.body.id).toBe(first.body.id)
  expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-mismatch' } })
  expect(await newCart()).not.toBe(first.body.id)
})

async function anyVariant() {
  const { body } = await api('GET', '/products?locale=en&currency=eur&inStock=true&limit=1')
  const [product] = body.items as { slug: string }[]
  const variants = await variantsOf(product?.slug ?? '')
  const variant = variants[0]
  if (!variant) throw new Error('the catalogue has no variant')
  return variant
}

async function levelsOf(variantId: string, authorization: string): Promise<Level[]> {
  const { body } = await api('GET', '/admin/products?limit=100', undefined, { authorization })
  for (const { id } of body.items as { id: string }[]) {
    const product = await api('GET', `/admin/products/${id}`, undefined, { authorization })
    const variant = (product.body.variants as AdminVariant[]).find((candidate) => candidate.id === variantId)
    if (variant) return variant.stock
  }
  throw new Error('the admin does not know the variant')
}

/** Leaves so many units that nobody has reserved, all of them in the first warehouse. */
async function leave(variantId: string, units: number, authorization: string) {
  for (const [at, { warehouse, reserved }] of (await levelsOf(variantId, authorization)).entries()) {
    const { status } = await api(
      'PUT',
      `/admin/variants/${variantId}/stock/${warehouse}`,
      { onHand: reserved + (at === 0 ? units : 0) },
      { authorization },
    )
    expect(status).toBeLessThan(300)
  }
}
