import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { type Instance, startInstance } from './instance'
import { as, cookieOf, password, registered } from './people'
import { actionNamed, callAction } from './server-actions'
import { api, origin } from './shop'

/** Milliseconds for which a spent refresh token is still answered: two tabs may have sent it. */
const GRACE = 10_000

let second: Instance
test.beforeAll(async () => {
  second = await startInstance()
})
test.afterAll(() => second?.stop())

type Tokens = { accessToken: string; refreshToken: string }
const logIn = async (email: string, at: string): Promise<Tokens> => {
  const { status, body } = await api('POST', '/auth/login', { email, password }, {}, at)
  expect(status).toBe(200)
  return { accessToken: String(body.accessToken), refreshToken: String(body.refreshToken) }
}
const meBy = async (headers: Record<string, string>, at = origin): Promise<number> =>
  (await api('GET', '/me', undefined, headers, at)).status
const refresh = (refreshToken: string, at: string) => api('POST', '/auth/refresh', { refreshToken }, {}, at)

/** How long an instance goes on accepting what another one has ended. */
async function msUntilRefused(headers: Record<string, string>, at = origin): Promise<number> {
  const begun = performance.now()
  while ((await meBy(headers, at)) !== 401) expect(performance.now() - begun).toBeLessThan(1000)
  return performance.now() - begun
}

test('signing out everywhere on one instance is heard by the other within a second', async () => {
  const { email, bearer } = await registered()
  const [stolen, here] = [await cookieOf(email), await cookieOf(email, password, second.origin)]
  for (const headers of [as(bearer), { cookie: stolen }, { cookie: here }]) expect(await meBy(headers)).toBe(200)

  const action = actionNamed('endDeviceAction')
  const fields = { locale: 'en', currency: 'usd' }
  const page = `${second.origin}/en/usd/account/security`
  const { text } = await callAction(page, action, { before: [null], fields, cookie: here })
  expect(text).toContain('"done":true')

  const waited = await Promise.all([as(bearer), { cookie: stolen }].map((headers) => msUntilRefused(headers)))
  expect(Math.max(...waited)).toBeLessThan(1000)
  const account = await fetch(`${origin}/en/usd/account`, { headers: { cookie: stolen } })
  expect(await account.text()).not.toContain('Ada Byron')
  expect(await meBy({ cookie: here }), 'the device that asked stays').toBe(200)
})

test('a device that is ended through the API of one instance is refused by the other within a second', async () => {
  const { email, bearer } = await registered()
  const [phone, cookie] = [await logIn(email, origin), await cookieOf(email)]
  const { body } = await api('GET', '/auth/sessions', undefined, as(bearer), second.origin)
  for (const { id, current } of body.items as { id: string; current: boolean }[])
    if (!current)
      expect((await api('DELETE', `/auth/sessions/${id}`, undefined, as(bearer), second.origin)).status).toBe(204)
  expect(await msUntilRefused(as(phone.accessToken))).toBeLessThan(1000)
  expect(await msUntilRefused({ cookie })).toBeLessThan(1000)
  expect((await refresh(phone.refreshToken, origin)).status).toBe(401)
  expect(await meBy(as(bearer))).toBe(200)
})

test('logging out is of one device: the other one’s tokens live on both instances', async () => {
  const { email, bearer } = await registered()
  const phone = await logIn(email, second.origin)
  expect((await api('POST', '/auth/logout', {}, as(phone.accessToken), second.origin)).status).toBe(204)
  expect(await msUntilRefused(as(phone.accessToken))).toBeLessThan(1000)
  expect((await refresh(phone.refreshToken, origin)).status).toBe(401)
  for (const at of [origin, second.origin]) expect(await meBy(as(bearer), at)).toBe(200)
})

test('a refresh token is spent for both instances, and ends its family when it comes back', async () => {
  const { email } = await registered()
  const first = await logIn(email, origin)
  const [one, other] = await Promise.all([
    refresh(first.refreshToken, origin),
    refresh(first.refreshToken, second.origin),
  ])
  expect([one.status, other.status]).toEqual([200, 200])
  expect(one.body.refreshToken, 'two tabs get the same successor').toBe(other.body.refreshToken)
  const access = as(String(one.body.accessToken))
  expect(await meBy(access)).toBe(200)
  await sleep(GRACE + 200)
  expect((await refresh(first.refreshToken, second.origin)).status).toBe(401)
  expect(await msUntilRefused(access)).toBeLessThan(1000)
  expect((await refresh(String(one.body.refreshToken), origin)).status).toBe(401)
})
