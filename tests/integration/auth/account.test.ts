import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { mails } from '@/db/schema/admin'
import { accounts, oneTimeTokens, securityEvents, sessions } from '@/db/schema/auth'
import { orders } from '@/db/schema/orders'
import { confirmEmailChange, requestEmailChange, undoEmailChange } from '@/lib/auth/change-email'
import { mailAccount } from '@/lib/auth/mail-account'
import { register, resendVerification, verifyEmail } from '@/lib/auth/register'
import { changePassword, requestPasswordReset, resetPassword } from '@/lib/auth/reset-password'
import { hashToken } from '@/lib/auth/secrets'
import { logIn, refresh } from '@/lib/auth/token-pairs'
import { attempt } from '@/lib/refusal'
import { insertShopper, linkTokenOf } from '../../fixtures/accounts'
import { order, readyCart } from '../../fixtures/carts'
import { insertProduct } from '../../fixtures/catalogue'
import { ensureShop } from '../../fixtures/shop'
import { nowhere, password, viewerFixture } from '../../fixtures/staff'

beforeAll(ensureShop)

const freshEmail = () => `${randomUUID()}@example.com`
const codeOf = async (work: () => Promise<unknown>): Promise<string> => {
  const result = await attempt(work)
  return result.ok ? 'ok' : [result.code, ...(result.detail.errors ?? []).map(({ code }) => code)].join(' ')
}
const newcomer = (email: string, given: object = {}) =>
  register({ email, password, name: 'Mira', locale: 'de', currency: 'EUR', ...given }, nowhere)
const token = async (email: string, purpose: Parameters<typeof linkTokenOf>[1]) =>
  (await linkTokenOf(email, purpose)) ?? ''
const jobsFor = async (accountId: string): Promise<string[]> => {
  const rows = await db.execute<{ payload: { template: string } }>(sql`
    select payload from graphile_worker._private_jobs where payload ->> 'accountId' = ${accountId} order by id`)
  return rows.map(({ payload }) => payload.template)
}
const accountOf = async (email: string) => {
  const [account] = await db.select().from(accounts).where(eq(accounts.email, email))
  if (!account) throw new Error(`No account has ${email}`)
  return account
}

describe('registration', () => {
  test('makes an account whose address is confirmed by the link, once', async () => {
    const email = freshEmail()
    await newcomer(email)
    const account = await accountOf(email)
    expect(account.emailVerifiedAt).toBeNull()
    expect(await jobsFor(account.id)).toEqual(['verify-email'])
    const link = await token(email, 'verify-email')
    expect(await codeOf(() => verifyEmail(link, nowhere))).toBe('ok')
    expect((await accountOf(email)).emailVerifiedAt).not.toBeNull()
    expect(await codeOf(() => verifyEmail(link, nowhere))).toBe('token-invalid')
  })

  test('stores no token, only its hash', async () => {
    const email = freshEmail()
    await newcomer(email)
    const link = await token(email, 'verify-email')
    const rows = await db
      .select()
      .from(oneTimeTokens)
      .where(eq(oneTimeTokens.hash, hashToken(link)))
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(link)
  })

  test('of a confirmed address changes nothing, and its owner hears of it', async () => {
    const { email, accountId } = await insertShopper()
    expect(await codeOf(() => newcomer(email, { password: 'another password of mine' }))).toBe('ok')
    expect(await codeOf(() => logIn({ email, password }, nowhere))).toBe('ok')
    expect(await jobsFor(accountId)).toEqual(['account-exists'])
  })

  test('of an address that was never confirmed replaces what a stranger had chosen', async () => {
    const email = freshEmail()
    await newcomer(email)
    await logIn({ email, password }, nowhere)
    await newcomer(email, { password: 'the password of the owner' })
    expect(await codeOf(() => logIn({ email, password }, nowhere))).toBe('wrong-credentials')
    expect(await codeOf(() => logIn({ email, password: 'the password of the owner' }, nowhere))).toBe('ok')
    const { id } = await accountOf(email)
    const open = await db.select().from(sessions).where(eq(sessions.accountId, id))
    expect(open.filter(({ revokedAt }) => revokedAt === null)).toHaveLength(1)
  })

  test('ten at once of one address make one account', async () => {
    const email = freshEmail()
    const codes = await Promise.all([...Array(10)].map(() => codeOf(() => newcomer(email))))
    expect(new Set(codes)).toEqual(new Set(['ok']))
    expect(await db.$count(accounts, eq(accounts.email, email))).toBe(1)
  })

  test.each(['password', 'PassWord123', 'iloveyou1'])('refuses the common password %s', async (common) => {
    const email = freshEmail()
    expect(await codeOf(() => newcomer(email, { password: common }))).toBe('invalid common-password')
    expect(await db.$count(accounts, eq(accounts.email, email))).toBe(0)
  })

  test('refuses the own address as a password', async () => {
    const email = freshEmail()
    expect(await codeOf(() => newcomer(email, { password: email.toUpperCase() }))).toBe('invalid common-password')
  })

  test('a stranger who asks for the link again and again fills nobody’s mailbox', async () => {
    const email = freshEmail()
    await newcomer(email)
    for (let asked = 0; asked < 20; asked += 1) await resendVerification(email, nowhere)
    expect(await jobsFor((await accountOf(email)).id)).toHaveLength(5)
  })

  test('the guest’s orders join the account when the address is confirmed, and not before', async () => {
    const email = freshEmail()
    const { variantId } = await insertProduct()
    const { orderId } = await order(await readyCart(variantId, { email }))
    await newcomer(email)
    const holder = async () => (await db.select().from(orders).where(eq(orders.id, orderId)))[0]?.accountId
    expect(await holder()).toBeNull()
    await verifyEmail(await token(email, 'verify-email'), nowhere)
    expect(await holder()).toBe((await accountOf(email)).id)
  })
})

describe('a forgotten password', () => {
  test('is replaced by the link, and every session ends', async () => {
    const { email, refreshToken, accountId } = await insertShopper()
    await requestPasswordReset(email, nowhere)
    const link = await token(email, 'reset-password')
    await resetPassword({ token: link, password: 'quite another password' }, nowhere)
    expect(await codeOf(() => refresh(refreshToken, nowhere))).toBe('unauthenticated')
    expect(await codeOf(() => logIn({ email, password }, nowhere))).toBe('wrong-credentials')
    expect(await codeOf(() => logIn({ email, password: 'quite another password' }, nowhere))).toBe('ok')
    expect(await jobsFor(accountId)).toEqual(['reset-password', 'password-changed'])
    expect(await codeOf(() => resetPassword({ token: link, password: 'a third password' }, nowhere))).toBe(
      'token-invalid',
    )
  })

  test('a common new one is refused, and the link stays good', async () => {
    const { email } = await insertShopper()
    await requestPasswordReset(email, nowhere)
    const link = await token(email, 'reset-password')
    expect(await codeOf(() => resetPassword({ token: link, password: 'password1' }, nowhere))).toBe(
      'invalid common-password',
    )
    expect(await codeOf(() => resetPassword({ token: link, password: 'a better one than that' }, nowhere))).toBe('ok')
  })

  test('of an address without an account is answered alike, and nothing is sent', async () => {
    const email = freshEmail()
    expect(await codeOf(() => requestPasswordReset(email, nowhere))).toBe('ok')
    expect(await linkTokenOf(email, 'reset-password')).toBeNull()
  })

  test('the link of another purpose, an old one and a made-up one are refused', async () => {
    const { email } = await insertShopper()
    await requestPasswordReset(email, nowhere)
    const link = await token(email, 'reset-password')
    expect(await codeOf(() => verifyEmail(link, nowhere))).toBe('token-invalid')
    await db
      .update(oneTimeTokens)
      .set({ expiresAt: new Date(0) })
      .where(eq(oneTimeTokens.hash, hashToken(link)))
    for (const wrong of [link, 'A'.repeat(43)])
      expect(await codeOf(() => resetPassword({ token: wrong, password: 'a better one' }, nowhere))).toBe(
        'token-invalid',
      )
  })
})

test('changing the password takes the old one, and ends the other sessions', async () => {
  const { email, accountId, refreshToken } = await insertShopper()
  const viewer = viewerFixture({ accountId, email })
  const change = (currentPassword: string) =>
    codeOf(() => changePassword({ currentPassword, password: 'a new and long password' }, viewer, nowhere))
  expect(await change('not the password')).toBe('wrong-credentials')
  expect(await codeOf(() => refresh(refreshToken, nowhere))).toBe('ok')
  expect(await change(password)).toBe('ok')
  expect(await codeOf(() => logIn({ email, password }, nowhere))).toBe('wrong-credentials')
})

describe('a change of address', () => {
  const ask = async (email: string) => {
    const who = await insertShopper()
    const viewer = viewerFixture(who)
    await requestEmailChange({ email, currentPassword: password }, viewer, nowhere)
    return who
  }

  test('takes effect by the new mailbox, and the old one undoes it', async () => {
    const next = freshEmail()
    const who = await ask(next)
    expect(await codeOf(() => logIn({ email: next, password }, nowhere))).toBe('wrong-credentials')
    await confirmEmailChange(await token(who.email, 'change-email'), nowhere)
    expect(await codeOf(() => logIn({ email: next, password }, nowhere))).toBe('ok')

    const undo = await token(next, 'undo-email')
    await undoEmailChange(undo, nowhere)
    expect(await codeOf(() => logIn({ email: who.email, password }, nowhere))).toBe('wrong-credentials')
    expect(await codeOf(() => logIn({ email: next, password }, nowhere))).toBe('wrong-credentials')
    await resetPassword({ token: await token(who.email, 'reset-password'), password: 'mine again at last' }, nowhere)
    expect(await codeOf(() => logIn({ email: who.email, password: 'mine again at last' }, nowhere))).toBe('ok')
    expect(await codeOf(() => undoEmailChange(undo, nowhere))).toBe('token-invalid')
  })

  test('to another account’s address is answered alike, and leads nowhere', async () => {
    const other = await insertShopper()
    const who = await ask(other.email)
    expect(await linkTokenOf(who.email, 'change-email')).toBeNull()
  })
})

test('mail is in the language of the account, and leads to its place', async () => {
  const email = freshEmail()
  await newcomer(email, { locale: 'ar', currency: 'KWD' })
  const { id } = await accountOf(email)
  const [job] = await db.execute<{ payload: unknown }>(sql`
    select payload from graphile_worker._private_jobs where payload ->> 'accountId' = ${id}`)
  await mailAccount(job?.payload)
  const [mail] = await db.select().from(mails).where(eq(mails.recipient, email))
  expect(mail?.html).toContain('dir="rtl"')
  expect(mail?.text).toContain(`/ar/kwd/verify-email?token=${await token(email, 'verify-email')}`)
})

test('no event of any of this holds an address', async () => {
  const { email } = await insertShopper()
  await requestPasswordReset(email, nowhere)
  expect(JSON.stringify(await db.select().from(securityEvents))).not.toContain(email)
})
