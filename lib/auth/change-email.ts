import 'server-only'
import { and, eq, ne } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { accounts } from '@/db/schema/auth'
import { adoptGuestOrders } from '@/lib/orders/adopt'
import { Refusal } from '@/lib/refusal'
import type { Caller } from './caller'
import { queueAccountMail } from './mail-account'
import { issueToken, spendToken, voidTokens } from './one-time-tokens'
import { spendAllowance } from './rate-limit'
import { confirmPassword } from './reset-password'
import { noteOwn } from './security-events'
import { revokeSessions } from './sessions'
import type { Viewer } from './viewer'

/**
 * Mails a link to the new address; nothing changes until it is followed. The answer is the same when another account
 * has that address, and then nothing is sent.
 * @throws Refusal wrong-credentials, rate-limited
 */
export async function requestEmailChange(
  input: { email: string; currentPassword: string },
  viewer: Viewer,
  caller: Caller,
): Promise<void> {
  await spendAllowance('account-mail', caller)
  await confirmPassword(viewer, input.currentPassword, caller)
  const { accountId } = viewer
  await db.transaction(async (tx) => {
    await tx.select().from(accounts).where(eq(accounts.id, accountId)).for('update')
    const taken = await tx.$count(accounts, eq(accounts.email, input.email))
    const detail = { email: input.email, mailTo: input.email }
    const tokenId = taken === 0 ? await issueToken(tx, { purpose: 'change-email', accountId, detail }) : null
    if (tokenId) await queueAccountMail(tx, 'change-email', accountId, tokenId)
    await noteOwn(tx, viewer, 'request-email-change', caller)
  })
}

/**
 * Moves the account to the address whose owner has the link. The old address hears of it and can undo it for a week.
 * @throws Refusal token-invalid, also when another account has taken the address meanwhile
 */
export async function confirmEmailChange(token: string, caller: Caller): Promise<void> {
  await spendAllowance('link', caller)
  await db.transaction(async (tx) => {
    const { accountId, detail } = await spendToken(tx, 'change-email', token)
    const before = await moveTo(tx, accountId, detail?.email ?? '')
    const undo = { email: before, mailTo: before }
    const tokenId = await issueToken(tx, { purpose: 'undo-email', accountId, detail: undo })
    if (tokenId) await queueAccountMail(tx, 'email-changed', accountId, tokenId)
    await noteOwn(tx, { accountId, email: before }, 'change-email', caller)
  })
}

/**
 * Back to the old address. Whoever changed it may know the password, so every session ends, and the password is taken
 * away: the owner chooses a new one by the link that is mailed to them.
 * @throws Refusal token-invalid
 */
export async function undoEmailChange(token: string, caller: Caller): Promise<void> {
  await spendAllowance('link', caller)
  await db.transaction(async (tx) => {
    const { accountId, detail } = await spendToken(tx, 'undo-email', token)
    const email = detail?.email ?? ''
    await moveTo(tx, accountId, email)
    await tx.update(accounts).set({ passwordHash: null }).where(eq(accounts.id, accountId))
    await revokeSessions(tx, accountId, 'email-changed')
    await voidTokens(tx, 'reset-password', accountId)
    await voidTokens(tx, 'change-email', accountId)
    const tokenId = await issueToken(tx, { purpose: 'reset-password', accountId })
    if (tokenId) await queueAccountMail(tx, 'reset-password', accountId, tokenId)
    await noteOwn(tx, { accountId, email }, 'undo-email-change', caller)
  })
}

/** Returns the address before. */
async function moveTo(tx: Tx, accountId: string, email: string): Promise<string> {
  const [account] = await tx.select().from(accounts).where(eq(accounts.id, accountId)).for('update')
  const taken = await tx.$count(accounts, and(eq(accounts.email, email), ne(accounts.id, accountId)))
  if (!account || account.disabledAt || account.erasedAt || taken > 0) throw new Refusal('token-invalid')
  await tx.update(accounts).set({ email, emailVerifiedAt: new Date() }).where(eq(accounts.id, accountId))
  await adoptGuestOrders(tx, accountId, email)
  return account.email
}
