import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { knownDevices } from '@/db/schema/auth'
import type { Caller } from '@/lib/auth/caller'
import { register, verifyEmail } from '@/lib/auth/register'
import { confirmPassword } from '@/lib/auth/reset-password'
import { hashToken } from '@/lib/auth/secrets'
import { logIn } from '@/lib/auth/token-pairs'
import { unlock } from '@/lib/auth/unlock'
import { attempt } from '@/lib/refusal'
import { eraseMe } from '@/lib/users/privacy'
import { insertShopper, linkTokenOf } from '../../fixtures/accounts'
import { password, viewerFixture } from '../../fixtures/staff'

const from = (address: string, device: string | null = null): Caller => ({ address, userAgent: null, device })
const codeOf = async (work: () => Promise<unknown>): Promise<string> => {
  const result = await attempt(work)
  return result.ok ? 'ok' : result.code
}
const guess = (email: string, caller: Caller, text = 'wrong') => codeOf(() => logIn({ email, password: text }, caller))

/** As many at once as a botnet that is not in a hurry. */
async function inTurns<T>(count: number, work: (n: number) => Promise<T>): Promise<T[]> {
  const done: T[] = []
  for (let n = 0; n < count; n += 20)
    done.push(...(await Promise.all([...Array(Math.min(20, count - n)).keys()].map((more) => work(n + more)))))
  return done
}
const addressOf = (n: number): string => `198.18.${Math.floor(n / 250)}.${n % 250}`

afterEach(() => {
  vi.useRealTimers()
})

test('1,000 wrong passwords from 1,000 addresses: fifty are tried, and the owner still gets in', async () => {
  const { email, accountId } = await insertShopper()
  const device = randomUUID()
  await db.insert(knownDevices).values({ accountId, hash: hashToken(device) })

  const codes = await inTurns(1000, (n) => guess(email, from(addressOf(n))))
  expect(codes.filter((code) => code === 'wrong-credentials')).toHaveLength(50)
  expect(codes.filter((code) => code === 'rate-limited')).toHaveLength(950)
  expect(await guess(email, from('203.0.113.77'), password), 'a strange device').toBe('rate-limited')
  expect(await guess(email, from('203.0.113.77', device), password), 'a device of the owner').toBe('ok')

  const mailed = await db.execute(sql`
    select from graphile_worker._private_jobs
    where payload ->> 'accountId' = ${accountId} and payload ->> 'template' = 'sign-in-locked'`)
  expect(mailed).toHaveLength(1)
  expect(await unlock((await linkTokenOf(email, 'unlock')) ?? '', from('203.0.113.77'))).toBe(accountId)
  expect(await guess(email, from('203.0.113.77'), password), 'after the mailed link').toBe('ok')
})

test('a known device has ten guesses of its own, and another account’s device none', async () => {
  const { email, accountId } = await insertShopper()
  const device = randomUUID()
  await db.insert(knownDevices).values({ accountId, hash: hashToken(device) })
  const stranger = await insertShopper()
  await inTurns(10, (n) => guess(email, from(addressOf(n), device)))
  expect(await guess(email, from('203.0.113.78', device), password)).toBe('rate-limited')
  expect(await guess(email, from('203.0.113.78'), password)).toBe('ok')
  await inTurns(60, (n) => guess(stranger.email, from(addressOf(n))))
  expect(await guess(stranger.email, from('203.0.113.78', device), password)).toBe('rate-limited')
})

test('1,000 accounts from one address: slowed after a hundred wrong ones', async () => {
  const codes = await inTurns(300, () => guess(`${randomUUID()}@example.com`, from('203.0.113.200')))
  const tried = codes.filter((code) => code === 'wrong-credentials').length
  expect(tried).toBeGreaterThanOrEqual(100)
  expect(tried).toBeLessThan(120) // those under way when the hundredth failed
  expect(await guess(`${randomUUID()}@example.com`, from('203.0.113.201'))).toBe('wrong-credentials')
})

test('somebody else’s session is worth ten guesses of the password, at once or one after the other', async () => {
  const who = await insertShopper()
  const viewer = viewerFixture(who)
  const give = (text: string) => codeOf(() => confirmPassword(viewer, text, from('203.0.113.220')))
  expect(await give(password)).toBe('ok')
  const codes = await Promise.all([...Array(15)].map(() => give('wrong')))
  expect(codes.filter((code) => code === 'wrong-credentials')).toHaveLength(10)
  expect(codes.filter((code) => code === 'rate-limited')).toHaveLength(5)
  expect(await give(password)).toBe('rate-limited')
  expect(await codeOf(() => eraseMe(viewer, password, from('203.0.113.221'))), 'whatever it is for').toBe(
    'rate-limited',
  )
  expect(await guess(who.email, from('203.0.113.220'), password), 'signing in is counted apart').toBe('ok')

  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 16 * 60_000 })
  expect(await give(password), 'a quarter of an hour later').toBe('ok')
})

test('an IPv6 network is one address', async () => {
  const codes = await inTurns(140, (n) => guess(`${randomUUID()}@example.com`, from(`2001:db8:0:7::${n + 1}`)))
  expect(codes.filter((code) => code === 'rate-limited').length).toBeGreaterThan(0)
  expect(await guess(`${randomUUID()}@example.com`, from('2001:db8:0:8::1'))).toBe('wrong-credentials')
})

test('registrations and guessed links from one address are limited too', async () => {
  const newcomer = () => {
    const input = {
      email: `${randomUUID()}@example.com`,
      password,
      name: 'Mira',
      locale: 'de',
      currency: 'EUR',
    } as const
    return codeOf(() => register(input, from('203.0.113.210')))
  }
  expect((await inTurns(120, newcomer)).filter((code) => code === 'ok')).toHaveLength(100)
  const links = await inTurns(120, () => codeOf(() => verifyEmail('A'.repeat(43), from('203.0.113.210'))))
  expect(links.filter((code) => code === 'token-invalid')).toHaveLength(100)
})
