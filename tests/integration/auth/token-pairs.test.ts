import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { refreshTokens, securityEvents, sessions } from '@/db/schema/auth'
import { hashToken } from '@/lib/auth/secrets'
import { logIn, refresh } from '@/lib/auth/token-pairs'
import { attempt } from '@/lib/refusal'
import { insertStaff, nowhere, password } from '../../fixtures/staff'

const codeOf = async (token: string): Promise<string> => {
  const result = await attempt(() => refresh(token, nowhere))
  return result.ok ? 'ok' : result.code
}

/** As if the token had been spent a minute ago. */
const outliveGrace = (token: string) =>
  db
    .update(refreshTokens)
    .set({ spentAt: new Date(Date.now() - 60_000) })
    .where(eq(refreshTokens.hash, hashToken(token)))

test('each refresh gives a new token, and the chain goes on', async () => {
  const { email } = await insertStaff([])
  const first = await logIn({ email, password }, nowhere)
  const second = await refresh(first.refreshToken, nowhere)
  const third = await refresh(second.refreshToken, nowhere)
  expect(new Set([first.refreshToken, second.refreshToken, third.refreshToken]).size).toBe(3)
  expect(third.expiresIn).toBe(900)
})

test('two tabs that refresh at once get the same successor', async () => {
  const { email } = await insertStaff([])
  const { refreshToken } = await logIn({ email, password }, nowhere)
  const pairs = await Promise.all([refresh(refreshToken, nowhere), refresh(refreshToken, nowhere)])
  expect(pairs[0].refreshToken).toBe(pairs[1].refreshToken)
  expect(await codeOf(pairs[0].refreshToken)).toBe('ok')
})

test('a spent token that comes back ends the whole family, and is noted', async () => {
  const { email, accountId } = await insertStaff([])
  const { refreshToken } = await logIn({ email, password }, nowhere)
  const stolen = await refresh(refreshToken, nowhere)
  await outliveGrace(refreshToken)
  expect(await codeOf(refreshToken)).toBe('unauthenticated')
  expect(await codeOf(stolen.refreshToken)).toBe('unauthenticated')
  const [session] = await db.select().from(sessions).where(eq(sessions.accountId, accountId))
  expect(session?.revokedReason).toBe('refresh-token-reused')
  const events = await db.select().from(securityEvents).where(eq(securityEvents.accountId, accountId))
  expect(events.map(({ kind }) => kind)).toContain('refresh-token-reused')
})

test('tokens are stored as hashes only', async () => {
  const { email } = await insertStaff([])
  const { refreshToken } = await logIn({ email, password }, nowhere)
  await refresh(refreshToken, nowhere)
  const rows = await db.select().from(refreshTokens)
  expect(JSON.stringify(rows)).not.toContain(refreshToken)
})

test.each(['', 'x', 'a'.repeat(43)])('a token that is none of ours is refused: "%s"', async (token) =>
  expect(await codeOf(token)).toBe('unauthenticated'),
)
