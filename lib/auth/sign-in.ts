import 'server-only'
import { eq, isNotNull, type SQL } from 'drizzle-orm'
import { v7 } from 'uuid'
import { db, type Tx } from '@/db/client'
import { staff } from '@/db/schema/admin'
import { accounts, sessions, totpSecrets } from '@/db/schema/auth'
import type { Place } from '@/lib/i18n/href'
import { Refusal } from '@/lib/refusal'
import type { Caller } from './caller'
import { MOST_ANYWHERE, refuseCodeGuesses, refuseGuesses } from './guesses'
import { knownDeviceOf } from './known-devices'
import { accountOfPasskey } from './passkeys'
import { verifyPassword } from './password'
import { accountOf } from './provider-accounts'
import type { Identity } from './providers'
import { requireAllowance, spendAllowance } from './rate-limit'
import type { SignInInput } from './schema'
import { appendSecurityEvent, lockSecurityEvents, subjectOf } from './security-events'
import { pendingSeconds } from './session-cookie'
import { type Claims, readToken, signToken } from './tokens'
import { spendCode } from './two-factor'
import { mailUnlock } from './unlock'

/** Seconds, for a shopper and for somebody with a role. */
type Lifetime = { staff: number; shopper: number }

type Method = (typeof sessions.$inferInsert)['method']

type Finish<T> = (tx: Tx, claims: Claims) => Promise<T>

/**
 * Opens a session for whoever knows the password, and has the second factor where there is one.
 * @throws Refusal wrong-credentials; second-factor-required with a `pending` token; wrong-code; rate-limited after too
 * many wrong ones, see guesses.ts and rate-limit.ts
 */
export async function signIn<T>(
  { email, password, code }: SignInInput,
  caller: Caller,
  lifetime: Lifetime,
  finish: Finish<T>,
): Promise<T> {
  await requireAllowance('sign-in', caller)
  const subject = subjectOf(email)
  const account = await findAccount(eq(accounts.email, email))
  const device = account ? await knownDeviceOf(account.id, caller.device) : null
  const attempts = { subject, address: caller.address, device }
  await refuseGuesses(db, attempts, new Date())
  const known = await verifyPassword(account?.open ? account.passwordHash : null, password)
  if (!known) await spendAllowance('sign-in', caller)
  if (known && account?.secondFactor && !code) await askForCode(account)

  const result = await db.transaction(async (tx) => {
    // Counted again behind the lock: guesses made at once learn nothing beyond the tenth.
    await lockSecurityEvents(tx)
    const { anywhere } = await refuseGuesses(tx, attempts, new Date())
    if (!account || !known) {
      const detail = { subject, ...(device && { device }) }
      const accountId = account?.id ?? null
      await appendSecurityEvent(tx, { accountId, kind: 'sign-in', outcome: 'failure', caller, detail })
      if (account?.open && !device && (anywhere + 1) % MOST_ANYWHERE === 0) await mailUnlock(tx, account.id)
      return 'wrong-credentials'
    }
    return enter(tx, account, code, caller, lifetime, finish)
  })
  return unlessRefused(result)
}

/** The second step: the code for a `pending` token. @throws Refusal unauthenticated, wrong-code, rate-limited */
export async function signInWithCode<T>(
  { pending, code }: { pending: string; code: string },
  caller: Caller,
  lifetime: Lifetime,
  finish: Finish<T>,
): Promise<T> {
  await requireAllowance('sign-in', caller)
  const claims = await readToken('pending', pending)
  const account = claims && (await findAccount(eq(accounts.id, claims.accountId)))
  if (!account?.open) throw new Refusal('unauthenticated')
  return unlessRefused(
    await db.transaction(async (tx) => {
      await lockSecurityEvents(tx)
      return enter(tx, account, code, caller, lifetime, finish)
    }),
  )
}

/** A passkey proves who has it and that they are there, so no code is asked for. @throws Refusal wrong-credentials, token-invalid, rate-limited */
export async function signInWithPasskey<T>(
  { challengeId, response }: { challengeId: string; response: string },
  caller: Caller,
  lifetime: Lifetime,
  finish: Finish<T>,
): Promise<T> {
  await requireAllowance('sign-in', caller)
  const accountId = await accountOfPasskey(challengeId, response)
  const account = await findAccount(eq(accounts.id, accountId))
  if (!account?.open) throw new Refusal('wrong-credentials')
  return db.transaction((tx) => openFor(tx, account, 'passkey', caller, lifetime, finish))
}

/**
 * Whoever a provider has sent; makes the account where there is none. The account's second factor is still asked for.
 * @throws Refusal email-unverified, wrong-credentials for a closed account, second-factor-required with a `pending` token
 */
export async function signInWithProvider<T>(
  identity: Identity,
  place: Place,
  caller: Caller,
  lifetime: Lifetime,
  finish: Finish<T>,
): Promise<T> {
  const accountId = await db.transaction((tx) => accountOf(tx, identity, place, caller))
  const account = await findAccount(eq(accounts.id, accountId))
  if (!account?.open) throw new Refusal('wrong-credentials')
  if (account.secondFactor) return askForCode(account)
  return db.transaction((tx) => openFor(tx, account, 'provider', caller, lifetime, finish))
}

type Account = NonNullable<Awaited<ReturnType<typeof findAccount>>>

/** The password is known. A wrong code is a value, so that its event is kept. */
async function enter<T>(
  tx: Tx,
  account: Account,
  code: string | undefined,
  caller: Caller,
  lifetime: Lifetime,
  finish: Finish<T>,
): Promise<{ value: T } | 'wrong-code'> {
  const event = { accountId: account.id, caller, detail: { subject: subjectOf(account.email) } }
  if (account.secondFactor) {
    await refuseCodeGuesses(tx, event.detail.subject)
    if (!(await spendCode(tx, account.id, code ?? ''))) {
      await appendSecurityEvent(tx, { ...event, kind: 'second-factor', outcome: 'failure' })
      return 'wrong-code'
    }
  }
  const method = account.secondFactor ? 'code' : 'password'
  return { value: await openFor(tx, account, method, caller, lifetime, finish) }
}

async function openFor<T>(
  tx: Tx,
  account: Account,
  method: Method,
  caller: Caller,
  lifetime: Lifetime,
  finish: Finish<T>,
): Promise<T> {
  const { id: accountId, roleId, email } = account
  const detail = { subject: subjectOf(email) }
  await appendSecurityEvent(tx, { accountId, kind: 'sign-in', outcome: 'success', caller, detail })
  const sessionId = await openSession(tx, { accountId, method }, caller, roleId ? lifetime.staff : lifetime.shopper)
  return finish(tx, { accountId, sessionId, roleId })
}

function unlessRefused<T>(result: { value: T } | 'wrong-code' | 'wrong-credentials'): T {
  if (typeof result === 'string') throw new Refusal(result)
  return result.value
}

async function askForCode({ id, roleId }: Account): Promise<never> {
  const pending = await signToken('pending', { accountId: id, sessionId: v7(), roleId }, pendingSeconds)
  throw new Refusal('second-factor-required', { pending })
}

async function findAccount(which: SQL) {
  const [row] = await db
    .select({
      id: accounts.id,
      email: accounts.email,
      passwordHash: accounts.passwordHash,
      disabledAt: accounts.disabledAt,
      erasedAt: accounts.erasedAt,
      roleId: staff.roleId,
      secondFactor: isNotNull(totpSecrets.confirmedAt).mapWith(Boolean),
    })
    .from(accounts)
    .leftJoin(staff, eq(staff.accountId, accounts.id))
    .leftJoin(totpSecrets, eq(totpSecrets.accountId, accounts.id))
    .where(which)
  return row && { ...row, open: row.disabledAt === null && row.erasedAt === null }
}

async function openSession(
  tx: Tx,
  who: { accountId: string; method: Method },
  caller: Caller,
  lifetimeSeconds: number,
): Promise<string> {
  const expiresAt = new Date(Date.now() + lifetimeSeconds * 1000)
  const [session] = await tx
    .insert(sessions)
    .values({ ...who, address: caller.address, userAgent: caller.userAgent, expiresAt })
    .returning({ id: sessions.id })
  if (!session) throw new Error('The session was not written')
  return session.id
}
