import 'server-only'
import { createHmac, randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { staff } from '@/db/schema/admin'
import { accounts, refreshTokens, sessions } from '@/db/schema/auth'
import { Refusal } from '@/lib/refusal'
import type { Caller } from './caller'
import type { SignInInput, TokenPair, UsePasskeyInput } from './schema'
import { hashToken, keyFor } from './secrets'
import { appendSecurityEvent, subjectOf } from './security-events'
import { revokeSession } from './sessions'
import { signIn, signInWithPasskey } from './sign-in'
import { type Claims, signToken } from './tokens'

/** Seconds. */
const accessSeconds = 900
/** 30 days, however often it is refreshed. */
const familySeconds = 30 * 24 * 60 * 60
const lifetime = { staff: familySeconds, shopper: familySeconds }
/** Two tabs or a lost answer may present the same token twice within this time. */
const graceMs = 10_000

/** @throws Refusal wrong-credentials, second-factor-required, wrong-code, rate-limited */
export const logIn = (input: SignInInput, caller: Caller): Promise<TokenPair> =>
  withFamily((finish) => signIn(input, caller, lifetime, finish))

/** @throws Refusal wrong-credentials, token-invalid, rate-limited */
export const logInWithPasskey = ({ id, response }: UsePasskeyInput, caller: Caller): Promise<TokenPair> =>
  withFamily((finish) =>
    signInWithPasskey({ challengeId: id, response: JSON.stringify(response) }, caller, lifetime, finish),
  )

/** Signs in, and begins a family of refresh tokens in the same transaction. */
async function withFamily(open: (finish: (tx: Tx, opened: Claims) => Promise<Claims>) => Promise<Claims>) {
  const token = randomBytes(32).toString('base64url')
  const claims = await open(async (tx, opened) => {
    const expiresAt = new Date(Date.now() + familySeconds * 1000)
    await tx.insert(refreshTokens).values({ hash: hashToken(token), sessionId: opened.sessionId, expiresAt })
    return opened
  })
  return pairOf(claims, token)
}

/**
 * Spends a refresh token for a new pair. A spent one that comes again after the grace was stolen, or its successor was:
 * its whole family ends.
 * @throws Refusal unauthenticated
 */
export async function refresh(token: string, caller: Caller): Promise<TokenPair> {
  // Refused after the commit: the revocation must stay.
  const claims = await db.transaction((tx) => spend(tx, token, caller))
  if (!claims) throw new Refusal('unauthenticated')
  return pairOf(claims, successorOf(token))
}

async function spend(tx: Tx, token: string, caller: Caller): Promise<Claims | null> {
  const now = new Date()
  const hash = hashToken(token)
  const held = await lockToken(tx, hash)
  if (
    !held ||
    held.revokedAt ||
    held.disabledAt ||
    held.erasedAt ||
    held.expiresAt < now ||
    held.sessionExpiresAt < now
  )
    return null
  const { accountId, sessionId, roleId } = held
  if (held.spentAt) {
    if (now.getTime() - held.spentAt.getTime() <= graceMs) return { accountId, sessionId, roleId }
    await revokeSession(tx, sessionId, 'refresh-token-reused')
    const detail = { session: sessionId, subject: subjectOf(held.email) }
    await appendSecurityEvent(tx, { accountId, kind: 'refresh-token-reused', outcome: 'failure', caller, detail })
    return null
  }
  const successor = hashToken(successorOf(token))
  await tx.insert(refreshTokens).values({ hash: successor, sessionId, expiresAt: held.expiresAt })
  await tx.update(refreshTokens).set({ spentAt: now, successor }).where(eq(refreshTokens.hash, hash))
  await tx.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, sessionId))
  return { accountId, sessionId, roleId }
}

/** The token's row, locked, and whose it is. */
async function lockToken(tx: Tx, hash: string) {
  const [token] = await tx.select().from(refreshTokens).where(eq(refreshTokens.hash, hash)).for('update')
  if (!token) return null
  const [owner] = await tx
    .select({
      sessionId: sessions.id,
      sessionExpiresAt: sessions.expiresAt,
      revokedAt: sessions.revokedAt,
      accountId: accounts.id,
      email: accounts.email,
      disabledAt: accounts.disabledAt,
      erasedAt: accounts.erasedAt,
      roleId: staff.roleId,
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .leftJoin(staff, eq(staff.accountId, accounts.id))
    .where(eq(sessions.id, token.sessionId))
  return owner ? { ...owner, spentAt: token.spentAt, expiresAt: token.expiresAt } : null
}

const pairOf = async (claims: Claims, refreshToken: string): Promise<TokenPair> => ({
  accessToken: await signToken('access', claims, accessSeconds),
  refreshToken,
  expiresIn: accessSeconds,
})

/** Derived, so that the same token has the same successor although only hashes are stored. */
const successorOf = (token: string): string =>
  createHmac('sha256', keyFor('refresh token successor')).update(token).digest('base64url')
