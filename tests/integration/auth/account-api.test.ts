import { eq } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import { describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { securityEvents } from '@/db/schema/auth'
import { sessionCookie } from '@/lib/auth/session-cookie'
import { signIn } from '@/lib/auth/sign-in'
import { logIn, refresh } from '@/lib/auth/token-pairs'
import { signToken } from '@/lib/auth/tokens'
import { mailUnlock } from '@/lib/auth/unlock'
import { attempt } from '@/lib/refusal'
import { insertShopper, linkTokenOf } from '../../fixtures/accounts'
import { ask, contracts, outcome } from '../../fixtures/auth-api'
import { nowhere, password } from '../../fixtures/staff'

const madeUp = 'A'.repeat(43)
const next = 'quite another long password'
const codeOf = async (work: () => Promise<unknown>): Promise<string> => {
  const result = await attempt(work)
  return result.ok ? 'ok' : result.code
}
const logInAs = (email: string, text = password, code?: string) =>
  codeOf(() => logIn({ email, password: text, code }, nowhere))
const link = async (email: string, purpose: Parameters<typeof linkTokenOf>[1]) => ({
  token: (await linkTokenOf(email, purpose)) ?? '',
})

describe('what only the account may do is closed to everybody else', () => {
  test.each(contracts.filter(({ access }) => access === 'account').map(({ id }) => id))('%s', async (id) => {
    expect(await outcome(id, { params: { id: 'x' } })).toBe('401 unauthenticated')
    expect(await outcome(id, { params: { id: 'x' }, token: 'nonsense' })).toBe('401 unauthenticated')
  })
})

describe('fields that nobody knows are refused by name', () => {
  test.each(contracts.filter(({ body, query }) => body ?? query).map(({ id }) => id))('%s', async (id) => {
    const { bearer } = await insertShopper()
    const { status, body } = await ask(id, { token: bearer, body: { admin: true }, query: '?admin=true' })
    expect(status).toBe(422)
    expect(body.errors).toContainEqual({ path: 'admin', code: 'unrecognized' })
  })
})

test('the second factor is turned on by a code of its key, and off by the password', async () => {
  const { email, bearer: token } = await insertShopper()
  expect(await outcome('confirmTwoFactor', { token, body: { code: '123456' } })).toBe('409 wrong-state')
  const { body: first } = await ask('beginTwoFactor', { token })
  const { status, body: key } = await ask('beginTwoFactor', { token })
  expect(status).toBe(200)
  expect(key.key, 'begun anew').not.toBe(first.key)
  expect(key.uri).toContain(`otpauth://totp/Meridian:${encodeURIComponent(email)}`)
  expect((await ask('getTwoFactor', { token })).body).toEqual({ enabled: false })

  const app = new TOTP({ secret: Secret.fromBase32(String(key.key)) })
  expect(await outcome('confirmTwoFactor', { token, body: { code: '000000' } })).toBe('401 wrong-code')
  expect(await outcome('confirmTwoFactor', { token, body: { code: '0' } })).toBe('422 invalid')
  const { body } = await ask('confirmTwoFactor', { token, body: { code: app.generate() } })
  expect(body.recoveryCodes).toHaveLength(10)
  expect((await ask('getTwoFactor', { token })).body).toEqual({ enabled: true })
  expect(await logInAs(email)).toBe('second-factor-required')
  expect(await logInAs(email, password, [body.recoveryCodes].flat().map(String)[0])).toBe('ok')

  expect(await outcome('beginTwoFactor', { token }), 'one is in use').toBe('409 wrong-state')
  const later = app.generate({ timestamp: Date.now() + 30_000 })
  expect(await outcome('confirmTwoFactor', { token, body: { code: later } })).toBe('409 wrong-state')
  expect(await outcome('disableTwoFactor', { token, body: { currentPassword: 'x' } })).toBe('401 wrong-credentials')
  expect(await outcome('disableTwoFactor', { token, body: { currentPassword: password } })).toBe('204')
  expect(await logInAs(email)).toBe('ok')
})

test('one who begins while another confirms does not change the key that is in use', async () => {
  const { email, bearer: token } = await insertShopper()
  const { body: key } = await ask('beginTwoFactor', { token })
  const app = new TOTP({ secret: Secret.fromBase32(String(key.key)) })
  const [confirmed] = await Promise.all([
    outcome('confirmTwoFactor', { token, body: { code: app.generate() } }),
    outcome('beginTwoFactor', { token }),
  ])
  const later = app.generate({ timestamp: Date.now() + 30_000 })
  expect([confirmed, await logInAs(email, password, later)]).toBeOneOf([
    ['200', 'ok'],
    ['401 wrong-code', 'ok'],
  ])
})

test('the password is changed by who knows it, and the other sessions end', async () => {
  const { email, bearer: token, refreshToken } = await insertShopper()
  const other = await logIn({ email, password }, nowhere)
  const change = (currentPassword: string, chosen = next) =>
    outcome('changePassword', { token, body: { currentPassword, password: chosen } })
  expect(await change('wrong')).toBe('401 wrong-credentials')
  expect(await change(password, 'short')).toBe('422 invalid')
  expect(await change(password, 'password1'), 'a common one').toBe('422 invalid')
  expect(await change(password)).toBe('204')
  expect([await logInAs(email), await logInAs(email, next)]).toEqual(['wrong-credentials', 'ok'])
  expect(await codeOf(() => refresh(other.refreshToken, nowhere))).toBe('unauthenticated')
  expect(await codeOf(() => refresh(refreshToken, nowhere)), 'the own one goes on').toBe('ok')
})

test('ten wrong passwords over all endpoints that ask for it, and the right one waits too', async () => {
  const { bearer: token } = await insertShopper()
  const wrong = { currentPassword: 'wrong' }
  const guesses = [
    ...Array(4).fill(['disableTwoFactor', wrong]),
    ...Array(4).fill(['askForPasskey', wrong]),
    ...Array(2).fill(['changePassword', { ...wrong, password: next }]),
  ]
  for (const [id, body] of guesses) expect(await outcome(id, { token, body })).toBe('401 wrong-credentials')
  const limited = await ask('changePassword', { token, body: { currentPassword: password, password: next } })
  expect(limited).toMatchObject({ status: 429, body: { code: 'rate-limited', retryAfter: 900 } })
  const email = 'another@example.com'
  expect(await outcome('changeEmail', { token, body: { email, currentPassword: password } })).toBe('429 rate-limited')
  const { bearer } = await insertShopper()
  expect(await outcome('disableTwoFactor', { token: bearer, body: { currentPassword: password } })).toBe('204')
})

test('the address is changed by the new mailbox, and back by the old one', async () => {
  const { email, bearer: token, accountId } = await insertShopper()
  const moved = `moved-${accountId}@example.com`
  const request = (currentPassword: string, to: string) =>
    ask('changeEmail', { token, body: { email: to, currentPassword } })
  expect((await request('wrong', moved)).status).toBe(401)
  expect((await request(password, 'nowhere')).body.errors).toEqual([{ path: 'email', code: 'invalid-format' }])
  expect(await request(password, moved.toUpperCase())).toEqual({ status: 200, body: { status: 'check-mail' } })

  const there = await link(email, 'change-email')
  expect(await outcome('undoEmailChange', { body: there }), 'another purpose').toBe('422 token-invalid')
  expect(await outcome('confirmEmailChange', { body: there })).toBe('204')
  expect(await outcome('confirmEmailChange', { body: there })).toBe('422 token-invalid')
  expect([await logInAs(email), await logInAs(moved)]).toEqual(['wrong-credentials', 'ok'])

  const back = await link(moved, 'undo-email')
  expect(await outcome('undoEmailChange', { body: back })).toBe('204')
  expect(await outcome('undoEmailChange', { body: back })).toBe('422 token-invalid')
  expect(await outcome('getTwoFactor', { token }), 'every session ends').toBe('401 unauthenticated')
  expect(await linkTokenOf(email, 'reset-password')).not.toBeNull()
})

test('a change to an address that is taken is answered alike, and leads nowhere', async () => {
  const [who, other] = [await insertShopper(), await insertShopper()]
  const body = { email: other.email, currentPassword: password }
  expect(await ask('changeEmail', { token: who.bearer, body })).toEqual({ status: 200, body: { status: 'check-mail' } })
  expect(await linkTokenOf(who.email, 'change-email')).toBeNull()
})

test('the mailed link lets in whom strangers have locked out', async () => {
  const { email, accountId } = await insertShopper()
  for (let guess = 0; guess < 10; guess += 1) await logInAs(email, 'wrong')
  expect(await logInAs(email)).toBe('rate-limited')
  await db.transaction((tx) => mailUnlock(tx, accountId))
  const body = await link(email, 'unlock')
  expect(await outcome('unlock', { body })).toBe('204')
  expect(await logInAs(email)).toBe('ok')
  expect(await outcome('unlock', { body })).toBe('422 token-invalid')
})

test.each([
  ['confirmEmailChange', '203.0.113.231'],
  ['undoEmailChange', '203.0.113.232'],
  ['unlock', '203.0.113.233'],
])('%s tries a hundred tokens an hour from one address', async (id, address) => {
  const headers = { 'x-forwarded-for': address }
  const answers = await Promise.all([...Array(105)].map(() => outcome(id, { body: { token: madeUp }, headers })))
  expect(answers.filter((answer) => answer === '422 token-invalid')).toHaveLength(100)
  expect(answers.filter((answer) => answer === '429 rate-limited')).toHaveLength(5)
})

test('the events are the own ones, the newest first, page by page to the end', async () => {
  const [who, stranger] = [await insertShopper(), await insertShopper()]
  const page = async (query = '') => (await ask('listSecurityEvents', { token: who.bearer, query })).body
  await outcome('changePassword', { token: who.bearer, body: { currentPassword: 'wrong', password: next } })
  await outcome('changePassword', { token: who.bearer, body: { currentPassword: password, password: next } })
  await outcome('changePassword', { token: stranger.bearer, body: { currentPassword: password, password: next } })

  const first = await page('?limit=2')
  expect(first.items).toMatchObject([
    { kind: 'change-password', outcome: 'success' },
    { kind: 'confirm-password', outcome: 'failure' },
  ])
  const second = await page(`?limit=2&cursor=${first.nextCursor}`)
  expect(second).toMatchObject({ items: [{ kind: 'sign-in', outcome: 'success' }], nextCursor: null })
  expect((await page()).items).toEqual([first.items, second.items].flat())
  expect(await db.$count(securityEvents, eq(securityEvents.accountId, who.accountId))).toBe(3)
  for (const query of ['?limit=0', '?limit=101', '?cursor=x'])
    expect(await outcome('listSecurityEvents', { token: who.bearer, query })).toBe('422 invalid')
})

test('the cookie of the site is as good as a token, but not from another site', async () => {
  const { email } = await insertShopper()
  const cookie = await signIn({ email, password }, nowhere, { staff: 60, shopper: 60 }, (_, claims) =>
    signToken('session', claims, 60),
  )
  const own = { cookie: `${sessionCookie}=${cookie}` }
  expect(await outcome('getTwoFactor', { headers: own })).toBe('200')
  expect(await outcome('beginTwoFactor', { headers: { ...own, 'sec-fetch-site': 'same-origin' } })).toBe('200')
  expect(await outcome('beginTwoFactor', { headers: { ...own, 'sec-fetch-site': 'cross-site' } })).toBe(
    '403 cross-site',
  )
})
