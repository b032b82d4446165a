import 'server-only'
import { eq } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { staff } from '@/db/schema/admin'
import { accounts, sessions } from '@/db/schema/auth'
import { Refusal } from '@/lib/refusal'
import type { Caller } from './caller'
import { MOST_ANYWHERE, refuseGuesses } from './guesses'
import { knownDeviceOf } from './known-devices'
import { verifyPassword } from './password'
import { requireAllowance, spendAllowance } from './rate-limit'
import type { SignInInput } from './schema'
import { appendSecurityEvent, lockSecurityEvents, subjectOf } from './security-events'
import type { Claims } from './tokens'
import { mailUnlock } from './unlock'

/** Seconds, for a shopper and for somebody with a role. */
type Lifetime = { staff: number; shopper: number }

/**
 * Opens a session for whoever knows the password.
 * @throws Refusal wrong-credentials, rate-limited after too many wrong ones, see guesses.ts and rate-limit.ts
 */
export async function signIn<T>(
  { email, password }: SignInInput,
  caller: Caller,
  lifetime: Lifetime,
  finish: (tx: Tx, claims: Claims) => Promise<T>,
): Promise<T> {
  await requireAllowance('sign-in', caller)
  const subject = subjectOf(email)
  const account = await findAccount(email)
  const device = account ? await knownDeviceOf(account.id, caller.device) : null
  const attempts = { subject, address: caller.address, device }
  await refuseGuesses(db, attempts, new Date())
  const known = await verifyPassword(account?.open ? account.passwordHash : null, password)
  if (!known) await spendAllowance('sign-in', caller)

  const result = await db.transaction(async (tx) => {
    // Counted again behind the lock: guesses made at once learn nothing beyond the tenth.
    await lockSecurityEvents(tx)
    const { anywhere } = await refuseGuesses(tx, attempts, new Date())
    await appendSecurityEvent(tx, {
      accountId: account?.id ?? null,
      kind: 'sign-in',
      outcome: known ? 'success' : 'failure',
      caller,
      detail: { subject, ...(device && { device }) },
    })
    if (!account || !known) {
      if (account?.open && !device && (anywhere + 1) % MOST_ANYWHERE === 0) await mailUnlock(tx, account.id)
      return null
    }
    const seconds = account.roleId ? lifetime.staff : lifetime.shopper
    const sessionId = await openSession(tx, account.id, caller, seconds)
    return { value: await finish(tx, { accountId: account.id, sessionId, roleId: account.roleId }) }
  })
  if (!result) throw new Refusal('wrong-credentials')
  return result.value
}

async function findAccount(email: string) {
  const [row] = await db
    .select({
      id: accounts.id,
      passwordHash: accounts.passwordHash,
      disabledAt: accounts.disabledAt,
      erasedAt: accounts.erasedAt,
      roleId: staff.roleId,
    })
    .from(accounts)
    .leftJoin(staff, eq(staff.accountId, accounts.id))
    .where(eq(accounts.email, email))
  return row && { ...row, open: row.disabledAt === null && row.erasedAt === null }
}

async function openSession(tx: Tx, accountId: string, caller: Caller, lifetimeSeconds: number): Promise<string> {
  const expiresAt = new Date(Date.now() + lifetimeSeconds * 1000)
  const [session] = await tx
    .insert(sessions)
    .values({ accountId, address: caller.address, userAgent: caller.userAgent, expiresAt })
    .returning({ id: sessions.id })
  if (!session) throw new Error('The session was not written')
  return session.id
}
