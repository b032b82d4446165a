import 'server-only'
import { eq } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { staff } from '@/db/schema/admin'
import { accounts, sessions } from '@/db/schema/auth'
import { Refusal } from '@/lib/refusal'
import type { Caller } from './caller'
import { verifyPassword } from './password'
import type { SignInInput } from './schema'
import { appendSecurityEvent, countFailedSignIns, lockSecurityEvents, subjectOf } from './security-events'
import type { Claims } from './tokens'

const maxFailures = 10
const windowMs = 15 * 60_000

/** Seconds, for a shopper and for somebody with a role. */
type Lifetime = { staff: number; shopper: number }

/**
 * Opens a session for whoever knows the password.
 * @throws Refusal wrong-credentials, rate-limited after ten failures from one place in 15 minutes
 */
export async function signIn<T>(
  { email, password }: SignInInput,
  caller: Caller,
  lifetime: Lifetime,
  finish: (tx: Tx, claims: Claims) => Promise<T>,
): Promise<T> {
  const subject = subjectOf(email)
  const account = await findAccount(email)
  const attempts = { accountId: account?.id ?? null, subject, address: caller.address }
  await refuseTooMany(db, attempts)
  const known = await verifyPassword(account?.open ? account.passwordHash : null, password)

  const result = await db.transaction(async (tx) => {
    // Counted again behind the lock: guesses made at once learn nothing beyond the tenth.
    await lockSecurityEvents(tx)
    await refuseTooMany(tx, attempts)
    const outcome = known ? 'success' : 'failure'
    await appendSecurityEvent(tx, {
      accountId: attempts.accountId,
      kind: 'sign-in',
      outcome,
      caller,
      detail: { subject },
    })
    if (!account || !known) return null
    const sessionId = await openSession(tx, account.id, caller, account.roleId ? lifetime.staff : lifetime.shopper)
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

async function refuseTooMany(
  reader: Tx | typeof db,
  attempts: { accountId: string | null; subject: string; address: string | null },
): Promise<void> {
  const failures = await countFailedSignIns(reader, { ...attempts, since: new Date(Date.now() - windowMs) })
  if (failures >= maxFailures) throw new Refusal('rate-limited', { retryAfter: windowMs / 1000 })
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
