import 'server-only'
import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { db, type Tx } from '@/db/client'
import { accounts } from '@/db/schema/auth'
import type { CurrencyCode } from '@/lib/money'
import { saveProfile } from '@/lib/users/profile'
import type { Caller } from './caller'
import { refuseWeakPassword } from './common-passwords'
import { hideDuration } from './hide-duration'
import { queueAccountMail } from './mail-account'
import { issueToken, spendToken } from './one-time-tokens'
import { hashPassword } from './password'
import { spendAllowance } from './rate-limit'
import type { RegisterInput } from './schema'
import { appendSecurityEvent, subjectOf } from './security-events'
import { clearUnconfirmed, confirmAddress } from './take-over'

/**
 * Makes an account that waits for its address to be confirmed. The answer is the same when the address has one already:
 * its owner is told by mail. An account that was never confirmed is taken over, as nobody has shown to own it.
 * @throws Refusal invalid for a common password, rate-limited
 */
export async function register(input: RegisterInput & { currency: CurrencyCode }, caller: Caller): Promise<void> {
  await spendAllowance('account-mail', caller)
  refuseWeakPassword(input.password, input)
  await hideDuration(() => writeRegistration(input, caller))
}

async function writeRegistration(input: RegisterInput & { currency: CurrencyCode }, caller: Caller): Promise<void> {
  const passwordHash = await hashPassword(input.password)
  await db.transaction(async (tx) => {
    const [taken] = await tx.select().from(accounts).where(eq(accounts.email, input.email)).for('update')
    if (taken?.emailVerifiedAt || taken?.disabledAt || taken?.erasedAt) {
      if (!taken.disabledAt && !taken.erasedAt) await queueAccountMail(tx, 'account-exists', taken.id)
      return
    }
    const accountId = await writeAccount(tx, input.email, passwordHash, taken?.id)
    await saveProfile(tx, accountId, { name: input.name, locale: input.locale, currency: input.currency })
    await mailVerification(tx, accountId)
    await appendSecurityEvent(tx, {
      accountId,
      kind: 'register',
      outcome: 'success',
      caller,
      detail: { subject: subjectOf(input.email) },
    })
  })
}

/** Two registrations at once of the same address meet here: the second one waits, and takes the first one over. */
async function writeAccount(tx: Tx, email: string, passwordHash: string, unconfirmed?: string): Promise<string> {
  if (unconfirmed) await clearUnconfirmed(tx, unconfirmed)
  const [row] = await tx
    .insert(accounts)
    .values({ id: unconfirmed ?? v7(), email, passwordHash })
    .onConflictDoUpdate({ target: accounts.email, set: { passwordHash } })
    .returning({ id: accounts.id })
  if (!row) throw new Error('The account was not written')
  return row.id
}

async function mailVerification(tx: Tx, accountId: string): Promise<void> {
  const tokenId = await issueToken(tx, { purpose: 'verify-email', accountId })
  if (tokenId) await queueAccountMail(tx, 'verify-email', accountId, tokenId)
}

/** Sends the link again; says nothing of whether there is an account that waits for it. */
export async function resendVerification(email: string, caller: Caller): Promise<void> {
  await spendAllowance('account-mail', caller)
  await hideDuration(() => mailVerificationAgain(email))
}

async function mailVerificationAgain(email: string): Promise<void> {
  await db.transaction(async (tx) => {
    const [account] = await tx.select().from(accounts).where(eq(accounts.email, email)).for('update')
    if (!account || account.emailVerifiedAt || account.disabledAt || account.erasedAt) return
    await mailVerification(tx, account.id)
  })
}

/** Confirms the address, and gives the account the orders that were placed with it as a guest. @throws Refusal token-invalid */
export async function verifyEmail(token: string, caller: Caller): Promise<void> {
  await spendAllowance('link', caller)
  await db.transaction(async (tx) => {
    const { accountId } = await spendToken(tx, 'verify-email', token)
    const account = await confirmAddress(tx, accountId)
    if (!account) return
    const detail = { subject: subjectOf(account.email) }
    await appendSecurityEvent(tx, { accountId, kind: 'verify-email', outcome: 'success', caller, detail })
  })
}
