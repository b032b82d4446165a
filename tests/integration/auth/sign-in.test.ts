import { randomUUID } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { accounts, securityEvents, sessions } from '@/db/schema/auth'
import { hashOfEvent, subjectOf } from '@/lib/auth/security-events'
import { logIn } from '@/lib/auth/token-pairs'
import { attempt } from '@/lib/refusal'
import { insertStaff, nowhere, password } from '../../fixtures/staff'

const codeOf = async (email: string, guess: string, caller = nowhere): Promise<string> => {
  const result = await attempt(() => logIn({ email, password: guess }, caller))
  return result.ok ? 'ok' : result.code
}
const times = (count: number): number[] => [...Array(count).keys()]

test('a right password opens a session, a wrong one does not', async () => {
  const { email, accountId } = await insertStaff([])
  expect(await codeOf(email, 'wrong')).toBe('wrong-credentials')
  expect(await db.$count(sessions, eq(sessions.accountId, accountId))).toBe(0)
  expect(await codeOf(email, password)).toBe('ok')
  expect(await db.$count(sessions, eq(sessions.accountId, accountId))).toBe(1)
})

test('an unknown, a disabled and an erased account look alike', async () => {
  const { email, accountId } = await insertStaff([])
  expect(await codeOf(`${randomUUID()}@example.com`, password)).toBe('wrong-credentials')
  await db.update(accounts).set({ disabledAt: new Date() }).where(eq(accounts.id, accountId))
  expect(await codeOf(email, password)).toBe('wrong-credentials')
  await db.update(accounts).set({ disabledAt: null, erasedAt: new Date() }).where(eq(accounts.id, accountId))
  expect(await codeOf(email, password)).toBe('wrong-credentials')
})

test('after ten failures the right password is refused too, but only from there', async () => {
  const { email } = await insertStaff([])
  const thief = { address: '203.0.113.9', userAgent: null, device: null }
  for (const _ of times(10)) expect(await codeOf(email, 'wrong', thief)).toBe('wrong-credentials')
  expect(await codeOf(email, password, thief)).toBe('rate-limited')
  expect(await codeOf(email, password, { address: '203.0.113.10', userAgent: null, device: null })).toBe('ok')
})

test('an address that no account has is limited as well', async () => {
  const email = `${randomUUID()}@example.com`
  for (const _ of times(10)) await codeOf(email, 'wrong')
  expect(await codeOf(email, 'wrong')).toBe('rate-limited')
  expect(await codeOf(`${randomUUID()}@example.com`, 'wrong')).toBe('wrong-credentials')
})

test('thirty guesses at once learn no more than ten one after the other', async () => {
  const { email } = await insertStaff([])
  const answers = await Promise.all(times(30).map(() => codeOf(email, 'wrong')))
  expect(answers.filter((code) => code === 'wrong-credentials')).toHaveLength(10)
  expect(answers.filter((code) => code === 'rate-limited')).toHaveLength(20)
})

test('each event covers the one before it, and a changed one no longer fits', async () => {
  const { email } = await insertStaff([])
  await Promise.all(
    times(5).map((n) =>
      codeOf(email, n === 3 ? password : 'wrong', {
        address: '2001:DB8::1'.toLowerCase(),
        userAgent: 'test',
        device: null,
      }),
    ),
  )
  const chain = await db.select().from(securityEvents).orderBy(asc(securityEvents.id))
  for (const [at, event] of chain.entries()) {
    expect(event.previousHash).toBe(chain[at - 1]?.hash ?? null)
    expect(hashOfEvent(event)).toBe(event.hash)
  }
  const own = chain.filter(({ detail }) => detail?.subject === subjectOf(email))
  expect(own.map(({ outcome }) => outcome).toSorted()).toEqual(['failure', 'failure', 'failure', 'failure', 'success'])
  const [event] = own
  if (event) expect(hashOfEvent({ ...event, outcome: 'success', kind: 'sign-out' })).not.toBe(event.hash)
})

test('no event holds an e-mail address', async () => {
  const { email } = await insertStaff([])
  await codeOf(email, 'wrong')
  const events = await db.select().from(securityEvents)
  expect(JSON.stringify(events)).not.toContain(email)
})
