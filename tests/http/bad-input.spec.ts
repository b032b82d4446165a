import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { api, berlin, newCart, readyCart, variantsOf } from './shop'

const unknown = '0198c0de-0000-7000-8000-000000000000'

test.describe('bad input: a precise refusal, never a 5xx, and nothing changed', () => {
  let cartId: string
  let variantId: string

  test.beforeAll(async () => {
    cartId = await newCart()
    variantId = (await variantsOf('studio-mug'))[0]?.id ?? ''
    await api('POST', `/carts/${cartId}/lines`, { variantId, quantity: 1 })
  })

  const cases: [string, () => Promise<{ status: number; body: object }>, number, string][] = [
    [
      'ten thousand of one',
      () => api('POST', `/carts/${cartId}/lines`, { variantId, quantity: 10_000 }),
      422,
      'invalid',
    ],
    ['a negative quantity', () => api('POST', `/carts/${cartId}/lines`, { variantId, quantity: -1 }), 422, 'invalid'],
    ['half a mug', () => api('POST', `/carts/${cartId}/lines`, { variantId, quantity: 1.5 }), 422, 'invalid'],
    [
      'a quantity in words',
      () => api('POST', `/carts/${cartId}/lines`, { variantId, quantity: 'many' }),
      422,
      'invalid',
    ],
    [
      'an unknown variant',
      () => api('POST', `/carts/${cartId}/lines`, { variantId: unknown, quantity: 1 }),
      404,
      'not-found',
    ],
    [
      'a variant that is no id',
      () => api('POST', `/carts/${cartId}/lines`, { variantId: "1' or 1=1", quantity: 1 }),
      422,
      'invalid',
    ],
    ['an unknown cart', () => api('POST', `/carts/${unknown}/lines`, { variantId, quantity: 1 }), 404, 'not-found'],
    ['a cart that is no id', () => api('GET', '/carts/first'), 422, 'invalid'],
    ['an unknown line', () => api('PATCH', `/carts/${cartId}/lines/${unknown}`, { quantity: 2 }), 404, 'not-found'],
    ['broken JSON', () => api('POST', `/carts/${cartId}/lines`, '{"variantId":'), 400, 'malformed'],
    ['a list instead of an object', () => api('POST', `/carts/${cartId}/lines`, [1]), 422, 'invalid'],
    [
      'an unknown field',
      () => api('POST', `/carts/${cartId}/lines`, { variantId, quantity: 1, price: '1' }),
      422,
      'invalid',
    ],
    [
      'a text of a megabyte',
      () => api('PUT', `/carts/${cartId}/address`, { ...berlin, email: `${'x'.repeat(1_000_000)}@example.com` }),
      413,
      'too-large',
    ],
    [
      'an over-long name',
      () =>
        api('PUT', `/carts/${cartId}/address`, { ...berlin, address: { ...berlin.address, name: 'x'.repeat(5000) } }),
      422,
      'invalid',
    ],
    [
      'a wrong postcode',
      () => api('PUT', `/carts/${cartId}/address`, { ...berlin, address: { ...berlin.address, postcode: 'ABC' } }),
      422,
      'invalid',
    ],
    [
      'a missing town',
      () => api('PUT', `/carts/${cartId}/address`, { ...berlin, address: { ...berlin.address, locality: undefined } }),
      422,
      'invalid',
    ],
    [
      'a country that does not exist',
      () => api('PUT', `/carts/${cartId}/address`, { ...berlin, address: { ...berlin.address, country: 'XX' } }),
      422,
      '',
    ],
    [
      'an address that is no e-mail',
      () => api('PUT', `/carts/${cartId}/address`, { ...berlin, email: 'ada' }),
      422,
      'invalid',
    ],
    [
      'an unknown coupon',
      () => api('POST', `/carts/${cartId}/coupons`, { code: 'NO-SUCH-CODE' }),
      409,
      'coupon-unavailable',
    ],
    [
      'a cart in a currency that is not sold',
      () => api('POST', '/carts', { locale: 'en', currency: 'XXX' }),
      422,
      'invalid',
    ],
    [
      'an order without an address',
      () => api('POST', '/orders', { cartId, paymentMethod: 'manual' }),
      409,
      'address-missing',
    ],
    [
      'an order of an unknown cart',
      () => api('POST', '/orders', { cartId: unknown, paymentMethod: 'manual' }),
      404,
      'not-found',
    ],
    ['an order by token that does not exist', () => api('GET', `/orders/by-token/${'A'.repeat(43)}`), 404, 'not-found'],
    ["somebody else's order", () => api('GET', `/orders/${unknown}`), 401, 'unauthenticated'],
    ['the admin without a token', () => api('GET', '/admin/orders'), 401, 'unauthenticated'],
    [
      'the admin with a forged token',
      () => api('GET', '/admin/orders', undefined, { authorization: 'Bearer a.b.c' }),
      401,
      'unauthenticated',
    ],
    [
      'a product of an unknown language',
      () => api('GET', '/products/studio-mug?locale=xx&currency=eur'),
      422,
      'invalid',
    ],
    ['an unknown product', () => api('GET', '/products/no-such-thing?locale=en&currency=eur'), 404, 'not-found'],
    ['a limit of a million', () => api('GET', '/products?locale=en&currency=eur&limit=1000000'), 422, 'invalid'],
    ['a cursor that is not ours', () => api('GET', '/products?locale=en&currency=eur&cursor=AAAA'), 422, 'invalid'],
  ]

  for (const [name, send, status, code] of cases) {
    test(name, async () => {
      const answer = await send()
      expect(answer).toMatchObject({ status, body: { status, code: code || expect.any(String) } })
      const cart = await api('GET', `/carts/${cartId}`)
      expect(cart.body).toMatchObject({ count: 1, email: null, address: null })
    })
  }

  test('each wrong field is named', async () => {
    const { body } = await api('PUT', `/carts/${cartId}/address`, {
      email: 'ada',
      address: { ...berlin.address, postcode: 'ABC', name: '' },
    })
    expect(body.errors?.map(({ path }) => path)).toEqual(expect.arrayContaining(['email', 'address.name']))
  })

  test('a total that the shopper was not shown is never charged', async () => {
    const ready = await readyCart(variantId)
    const { status, body } = await api('POST', '/orders', {
      cartId: ready,
      paymentMethod: 'manual',
      expectedTotal: '1',
    })
    expect({ status, code: body.code }).toEqual({ status: 409, code: 'total-changed' })
    expect((await api('POST', '/orders', { cartId: ready, paymentMethod: 'no-such-method' })).body.code).toBe(
      'payment-method-unavailable',
    )
  })

  test('a closed cart takes nothing more', async () => {
    const ready = await readyCart(variantId)
    expect((await api('POST', '/orders', { cartId: ready, paymentMethod: 'manual' })).status).toBe(201)
    expect(await api('POST', `/carts/${ready}/lines`, { variantId, quantity: 1 })).toMatchObject({
      status: 409,
      body: { code: 'cart-closed' },
    })
  })

  test('a form from another site is refused', async () => {
    const answer = await api(
      'POST',
      '/session/lines',
      { variantId, quantity: 1, locale: 'en', currency: 'USD' },
      { cookie: `cart=${randomUUID()}`, origin: 'https://evil.example' },
    )
    expect(answer).toMatchObject({ status: 403, body: { code: 'cross-site' } })
  })
})
