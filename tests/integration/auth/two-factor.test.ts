import { eq } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { sessions, totpSecrets } from '@/db/schema/auth'
import { viewerOf } from '@/lib/auth/request-viewer'
import { signIn, signInWithCode, signInWithPasskey } from '@/lib/auth/sign-in'
import { logIn } from '@/lib/auth/token-pairs'
import { beginTotp, confirmTotp, disableTotp, pendingTotp } from '@/lib/auth/two-factor'
import { env } from '@/lib/env'
import { attempt } from '@/lib/refusal'
import { insertShopper } from '../../fixtures/accounts'
import { insertStaff, nowhere, password, viewerFixture } from '../../fixtures/staff'

const lifetime = { staff: 60, shopper: 60 }
const codeOf = async (work: () => Promise<unknown>): Promise<string> => {
  const result = await attempt(work)
  return result.ok ? 'ok' : result.code
}

/** An authenticator app that shows the code of now, or of so many steps later. */
type App = (later?: number) => string

async function withApp(who: { accountId: string; email: string }): Promise<{ app: App; recovery: string[] }> {
  const viewer = viewerFixture(who)
  await beginTotp(viewer)
  const { key = '' } = (await pendingTotp(viewer)) ?? {}
  const totp = new TOTP({ secret: Secret.fromBase32(key) })
  const app: App = (later = 0) => totp.generate({ timestamp: Date.now() + later * 30_000 })
  expect(await codeOf(() => confirmTotp(viewer, '000000', nowhere))).toBe('wrong-code')
  const recovery = await confirmTotp(viewer, app(), nowhere)
  return { app, recovery }
}

test('with a second factor the password alone opens nothing', async () => {
  const who = await insertShopper()
  const { app } = await withApp(who)
  const tryWith = (code?: string) => codeOf(() => logIn({ email: who.email, password, code }, nowhere))
  expect(await tryWith()).toBe('second-factor-required')
  expect(await tryWith('123456')).toBe('wrong-code')
  expect(await tryWith(app()), 'the code that turned it on is used up').toBe('wrong-code')
  expect(await tryWith(app(1))).toBe('ok')
  expect(await tryWith(app(1)), 'each code works once').toBe('wrong-code')
  expect(await codeOf(() => logIn({ email: who.email, password: 'wrong' }, nowhere))).toBe('wrong-credentials')
})

test('a recovery code works once, however it is written', async () => {
  const who = await insertShopper()
  const { recovery } = await withApp(who)
  expect(recovery).toHaveLength(10)
  const [first = '', second = ''] = recovery
  const tryWith = (code: string) => codeOf(() => logIn({ email: who.email, password, code }, nowhere))
  expect(await tryWith(first.toUpperCase())).toBe('ok')
  expect(await tryWith(first)).toBe('wrong-code')
  expect(await tryWith(second.replace('-', ' '))).toBe('ok')
  const other = await insertShopper()
  await withApp(other)
  const stolen = recovery[2] ?? ''
  expect(await codeOf(() => logIn({ email: other.email, password, code: stolen }, nowhere))).toBe('wrong-code')
})

test('ten wrong codes, and no more are tried', async () => {
  const who = await insertShopper()
  const { app } = await withApp(who)
  const codes = await Promise.all(
    [...Array(15)].map(() => codeOf(() => logIn({ email: who.email, password, code: '123456' }, nowhere))),
  )
  expect(codes.filter((code) => code === 'wrong-code')).toHaveLength(10)
  expect(await codeOf(() => logIn({ email: who.email, password, code: app(1) }, nowhere))).toBe('rate-limited')
})

test('the token between the two steps is worth a code, and nothing else', async () => {
  const who = await insertShopper()
  const { app } = await withApp(who)
  const first = await attempt(() => signIn({ email: who.email, password }, nowhere, lifetime, async () => 'in'))
  const pending = first.ok ? '' : String(first.detail.pending)
  expect(
    await viewerOf(new Request('http://localhost', { headers: { authorization: `Bearer ${pending}` } })),
  ).toBeNull()
  const second = (token: string, code: string) =>
    codeOf(() => signInWithCode({ pending: token, code }, nowhere, lifetime, async () => 'in'))
  expect(await second(who.bearer, app(1))).toBe('unauthenticated')
  expect(await second(pending, app(1))).toBe('ok')
})

test('it is turned off with the password', async () => {
  const who = await insertShopper()
  await withApp(who)
  expect(await codeOf(() => disableTotp(viewerFixture(who), 'wrong', nowhere))).toBe('wrong-credentials')
  await disableTotp(viewerFixture(who), password, nowhere)
  expect(await codeOf(() => logIn({ email: who.email, password }, nowhere))).toBe('ok')
})

test('the database does not hold the key in clear', async () => {
  const who = await insertShopper()
  await beginTotp(viewerFixture(who))
  const { key = 'none' } = (await pendingTotp(viewerFixture(who))) ?? {}
  const [row] = await db.select().from(totpSecrets).where(eq(totpSecrets.accountId, who.accountId))
  expect(row?.secret).not.toContain(key)
})

test('outside of demo mode a role allows nothing without one', async () => {
  const who = await insertStaff(['orders.read'])
  const { accessToken } = await logIn({ email: who.email, password }, nowhere)
  const asking = () =>
    viewerOf(new Request('http://localhost', { headers: { authorization: `Bearer ${accessToken}` } }))
  const before = env.DEMO_MODE
  try {
    env.DEMO_MODE = false
    expect(await asking()).toMatchObject({ permissions: [], needsSecondFactor: true })
    // A session that a passkey has opened is held to be stronger than a password; one of a provider is not.
    for (const [method, permissions] of [
      ['passkey', ['orders.read']],
      ['provider', []],
    ] as const) {
      await db.update(sessions).set({ method }).where(eq(sessions.accountId, who.accountId))
      expect(await asking()).toMatchObject({ permissions })
    }
    await withApp(who)
    expect(await asking()).toMatchObject({ permissions: ['orders.read'], needsSecondFactor: false })
  } finally {
    env.DEMO_MODE = before
  }
})

test('what no passkey has signed is refused, whatever it is', async () => {
  const challengeId = '0198c0de-0000-7000-8000-000000000000'
  for (const response of ['', 'null', '{}', '{"id":"x","response":{}}', '[[]]'])
    expect(
      await codeOf(() => signInWithPasskey({ challengeId, response }, nowhere, lifetime, async () => 'in')),
      response,
    ).toBe('token-invalid')
})
