import { expect, test } from '@playwright/test'
import { bearerOf, mailedLink, tokenIn } from './mailbox'
import { as, confirmed, freshEmail, password, registered } from './people'
import { api, berlin, readyCart, variantsOf } from './shop'

const unknown = '0198c0de-0000-7000-8000-000000000000'

test('a program registers, confirms the address, and finds the order that was placed before', async () => {
  const email = freshEmail()
  const variantId = (await variantsOf('studio-mug'))[0]?.id ?? ''
  const cartId = await readyCart(variantId)
  await api('PUT', `/carts/${cartId}/address`, { ...berlin, email })
  const placed = await api('POST', '/orders', { cartId, paymentMethod: 'demo' })
  expect(placed.status).toBe(201)

  await api('POST', '/auth/register', { email, password, name: 'Ada Byron', locale: 'de' })
  const bearer = await bearerOf(email, password)
  expect(await api('GET', '/orders', undefined, as(bearer))).toMatchObject({
    status: 403,
    body: { code: 'email-unverified' },
  })
  const token = tokenIn(await mailedLink(email, '/verify-email'))
  expect((await api('POST', '/auth/verify-email', { token })).status).toBe(204)
  const { body } = await api('GET', '/orders', undefined, as(bearer))
  expect(body.items).toHaveLength(1)
  expect((await api('POST', '/auth/verify-email', { token })).body.code).toBe('token-invalid')
})

test('a forgotten password is replaced, and every token of before is dead', async () => {
  const { email } = await confirmed()
  const before = (await api('POST', '/auth/login', { email, password })).body
  expect((await api('POST', '/auth/forgot-password', { email })).status).toBe(204)
  const token = tokenIn(await mailedLink(email, '/reset-password'))
  const next = 'eleven white swans on the lake'
  expect((await api('POST', '/auth/reset-password', { token, password: next })).status).toBe(204)
  expect((await api('GET', '/me', undefined, as(String(before.accessToken)))).status).toBe(401)
  expect((await api('POST', '/auth/refresh', { refreshToken: before.refreshToken })).status).toBe(401)
  expect((await api('POST', '/auth/login', { email, password })).status).toBe(401)
  expect((await api('POST', '/auth/login', { email, password: next })).status).toBe(200)
})

test('profile and addresses are kept, checked by the country, and given back', async () => {
  const { email, bearer } = await registered()
  const me = await api('PATCH', '/me', { name: 'Ada King', currency: 'GBP', marketingEmail: true }, as(bearer))
  expect(me.body).toMatchObject({ email, name: 'Ada King', locale: 'de', currency: 'GBP', marketingEmail: true })

  const wrong = await api('POST', '/me/addresses', { ...berlin.address, postcode: '1' }, as(bearer))
  expect(wrong).toMatchObject({ status: 422, body: { errors: [{ path: 'postcode', code: 'postcode' }] } })
  const first = (await api('POST', '/me/addresses', berlin.address, as(bearer))).body
  expect(first).toMatchObject({ ...berlin.address, primaryBilling: true, primaryShipping: true })
  const warsaw = { name: 'Ada', line1: 'ul. Piękna 1', postcode: '00539', locality: 'Warszawa', country: 'PL' }
  const second = (await api('POST', '/me/addresses', warsaw, as(bearer))).body
  expect(second).toMatchObject({ postcode: '00-539', primaryBilling: false, primaryShipping: false })

  const primary = await api('POST', `/me/addresses/${second.id}/primary`, { kind: 'shipping' }, as(bearer))
  expect(primary.body).toMatchObject({ primaryShipping: true, primaryBilling: false })
  expect((await api('DELETE', `/me/addresses/${second.id}`, undefined, as(bearer))).status).toBe(204)
  expect((await api('GET', '/me/addresses', undefined, as(bearer))).body.items).toMatchObject([
    { id: first.id, primaryShipping: true, primaryBilling: true },
  ])
})

test('another customer gets 404, always', async () => {
  const [owner, stranger] = [await confirmed(), await confirmed()]
  const { id: addressId } = (await api('POST', '/me/addresses', berlin.address, as(owner.bearer))).body
  const sessions = (await api('GET', '/auth/sessions', undefined, as(owner.bearer))).body.items as { id: string }[]
  const cartId = await readyCart((await variantsOf('studio-mug'))[0]?.id ?? '')
  const order = await api('POST', '/orders', { cartId, paymentMethod: 'demo' }, as(owner.bearer))
  const orderId = order.body.orderId ?? order.body.id
  expect((await api('GET', `/orders/${orderId}`, undefined, as(owner.bearer))).status).toBe(200)

  for (const id of [addressId, unknown]) {
    expect((await api('GET', `/me/addresses/${id}`, undefined, as(stranger.bearer))).status).toBe(404)
    expect((await api('PATCH', `/me/addresses/${id}`, { name: 'Mallory' }, as(stranger.bearer))).status).toBe(404)
    expect((await api('DELETE', `/me/addresses/${id}`, undefined, as(stranger.bearer))).status).toBe(404)
    const primary = await api('POST', `/me/addresses/${id}/primary`, { kind: 'billing' }, as(stranger.bearer))
    expect(primary.status).toBe(404)
  }
  for (const id of [sessions[0]?.id, unknown])
    expect((await api('DELETE', `/auth/sessions/${id}`, undefined, as(stranger.bearer))).status).toBe(404)
  for (const id of [orderId, unknown]) {
    expect((await api('GET', `/orders/${id}`, undefined, as(stranger.bearer))).status).toBe(404)
    expect((await api('POST', `/orders/${id}/cancel`, {}, as(stranger.bearer))).status).toBe(404)
  }
  expect((await api('GET', '/me', undefined, as(owner.bearer))).status).toBe(200)
  expect((await api('GET', `/me/addresses/${addressId}`, undefined, as(owner.bearer))).body.name).toBe('Ada Byron')
})

test('a device is signed out by another one, and its tokens are dead at once', async () => {
  const { email, bearer } = await registered()
  const other = (await api('POST', '/auth/login', { email, password })).body
  const { items } = (await api('GET', '/auth/sessions', undefined, as(bearer))).body
  const devices = items as { id: string; current: boolean }[]
  expect(devices.map(({ current }) => current).toSorted()).toEqual([false, true])
  const id = devices.find(({ current }) => !current)?.id
  expect((await api('DELETE', `/auth/sessions/${id}`, undefined, as(bearer))).status).toBe(204)
  expect((await api('GET', '/me', undefined, as(String(other.accessToken)))).status).toBe(401)
  expect((await api('POST', '/auth/refresh', { refreshToken: other.refreshToken })).status).toBe(401)
  expect((await api('GET', '/me', undefined, as(bearer))).status).toBe(200)
})

test('ten sign-ins at once open ten sessions', async () => {
  const { email, bearer } = await registered()
  const answers = await Promise.all([...Array(10)].map(() => api('POST', '/auth/login', { email, password })))
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200))
  expect((await api('GET', '/auth/sessions', undefined, as(bearer))).body.items).toHaveLength(11)
})

const fine = { password, name: 'Ada', locale: 'de' }
const naughty: [string, object, { path: string; code: string }][] = [
  ['no address', { ...fine, email: 'ada' }, { path: 'email', code: 'invalid-format' }],
  ['a header in the address', { ...fine, email: 'a@b.de\nbcc: c@d.de' }, { path: 'email', code: 'invalid-format' }],
  ['a short password', { ...fine, email: freshEmail(), password: 'seven77' }, { path: 'password', code: 'too-small' }],
  [
    'a common one',
    { ...fine, email: freshEmail(), password: 'Password1' },
    { path: 'password', code: 'common-password' },
  ],
  [
    'a very long one',
    { ...fine, email: freshEmail(), password: 'x'.repeat(129) },
    { path: 'password', code: 'too-big' },
  ],
  ['a name of 100 KB', { ...fine, email: freshEmail(), name: 'x'.repeat(100_000) }, { path: 'name', code: 'too-big' }],
  ['a null byte', { ...fine, email: freshEmail(), name: 'A\0da' }, { path: 'name', code: 'invalid-character' }],
  ['a name of spaces', { ...fine, email: freshEmail(), name: ' \t ' }, { path: 'name', code: 'too-small' }],
  ['an unknown language', { ...fine, email: freshEmail(), locale: 'xx' }, { path: 'locale', code: 'invalid-value' }],
  [
    'a field of ours',
    { ...fine, email: freshEmail(), emailVerifiedAt: 'now' },
    { path: 'emailVerifiedAt', code: 'unrecognized' },
  ],
]
for (const [what, body, error] of naughty) {
  test(`registration refuses ${what}`, async () => {
    expect(await api('POST', '/auth/register', body)).toMatchObject({ status: 422, body: { errors: [error] } })
  })
}

test('a name of 1 MB is refused before it is read', async () => {
  const { status, body } = await api('POST', '/auth/register', { ...fine, email: freshEmail(), name: 'x'.repeat(1e6) })
  expect([status, body.code]).toEqual([413, 'too-large'])
})
