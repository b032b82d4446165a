import 'server-only'
import { and, eq, isNotNull } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { accounts } from '@/db/schema/auth'
import { Refusal } from '@/lib/refusal'
import type { Caller } from './caller'
import { refuseWeakPassword } from './common-passwords'
import { refusePasswordGuesses } from './guesses'
import { hideDuration } from './hide-duration'
import { queueAccountMail } from './mail-account'
import { issueToken, spendToken, voidTokens } from './one-time-tokens'
import { hashPassword, verifyPassword } from './password'
import { spendAllowance } from './rate-limit'
import { appendSecurityEvent, lockSecurityEvents, noteOwn, subjectOf } from './security-events'
import { revokeSessions } from './sessions'
import { clearUnconfirmed, confirmAddress } from './take-over'
import type { Viewer } from './viewer'

/** Mails a link to choose a new password, if the address has an account; the answer is the same if not. */
export async function requestPasswordReset(email: string, caller: Caller): Promise<void> {
  await spendAllowance('account-mail', caller)
  await hideDuration(() => writeResetRequest(email, caller))
}

async function writeResetRequest(email: string, caller: Caller): Promise<void> {
  await db.transaction(async (tx) => {
    const [account] = await tx.select().from(accounts).where(eq(accounts.email, email)).for('update')
    const open = account && !account.disabledAt && !account.erasedAt ? account : null
    const tokenId = open && (await issueToken(tx, { purpose: 'reset-password', accountId: open.id }))
    if (open && tokenId) await queueAccountMail(tx, 'reset-password', open.id, tokenId)
    const detail = { subject: subjectOf(email) }
    const outcome = tokenId ? 'success' : 'failure'
    const accountId = open?.id ?? null
    await appendSecurityEvent(tx, { accountId, kind: 'request-password-reset', outcome, caller, detail })
  })
}

/**
 * Sets the password of whoever has the link, which also shows that the address is theirs. Every session ends.
 * @throws Refusal token-invalid, invalid for a common password
 */
export async function resetPassword(input: { token: string; password: string }, caller: Caller): Promise<void> {
  await spendAllowance('link', caller)
  const passwordHash = await hashPassword(input.password)
  await db.transaction(async (tx) => {
    const { accountId } = await spendToken(tx, 'reset-password', input.token)
    const account = await lockAccount(tx, accountId)
    refuseWeakPassword(input.password, account)
    await setPassword(tx, accountId, passwordHash)
    if (!account.emailVerifiedAt) {
      await clearUnconfirmed(tx, accountId)
      await confirmAddress(tx, accountId)
    }
    await noteOwn(tx, { accountId, email: account.email }, 'reset-password', caller)
  })
}

/**
 * Replaces the password; every other session ends.
 * @throws Refusal wrong-credentials, rate-limited, invalid for a common password
 */
export async function changePassword(
  input: { currentPassword: string; password: string },
  viewer: Viewer,
  caller: Caller,
): Promise<void> {
  refuseWeakPassword(input.password, viewer)
  await confirmPassword(viewer, input.currentPassword, caller)
  const passwordHash = await hashPassword(input.password)
  await db.transaction(async (tx) => {
    await setPassword(tx, viewer.accountId, passwordHash, viewer.sessionId)
    await noteOwn(tx, viewer, 'change-password', caller)
  })
}

/**
 * For what a session alone must not do: whoever asks has to know the password.
 * @throws Refusal wrong-credentials; rate-limited after ten wrong ones, see guesses.ts
 */
export async function confirmPassword({ accountId, email }: Viewer, password: string, caller: Caller): Promise<void> {
  const subject = subjectOf(email)
  await refusePasswordGuesses(db, subject)
  const [account] = await db.select().from(accounts).where(eq(accounts.id, accountId))
  const known = await verifyPassword(account?.passwordHash ?? null, password)
  await db.transaction(async (tx) => {
    // Counted again behind the lock: guesses made at once learn nothing beyond the tenth.
    await lockSecurityEvents(tx)
    await refusePasswordGuesses(tx, subject)
    const event = { accountId, kind: 'confirm-password', outcome: 'failure', caller, detail: { subject } } as const
    if (!known) await appendSecurityEvent(tx, event)
  })
  if (!known) throw new Refusal('wrong-credentials')
}

/** Accounts that only a provider lets in have none. */
export const hasPassword = async ({ accountId }: Viewer): Promise<boolean> =>
  (await db.$count(accounts, and(eq(accounts.id, accountId), isNotNull(accounts.passwordHash)))) > 0

async function lockAccount(tx: Tx, accountId: string) {
  const [account] = await tx.select().from(accounts).where(eq(accounts.id, accountId)).for('update')
  if (!account || account.disabledAt || account.erasedAt) throw new Refusal('token-invalid')
  return account
}

async function setPassword(tx: Tx, accountId: string, passwordHash: string, keep?: string): Promise<void> {
  await tx.update(accounts).set({ passwordHash }).where(eq(accounts.id, accountId))
  await revokeSessions(tx, accountId, 'password-changed', keep)
  await voidTokens(tx, 'reset-password', accountId)
  // The owner has to hear of what they did not do.
  await queueAccountMail(tx, 'password-changed', accountId)
}
