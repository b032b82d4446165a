import 'server-only'
import { eq } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { accounts } from '@/db/schema/auth'
import type { Caller } from './caller'
import { queueAccountMail } from './mail-account'
import { issueToken, spendToken } from './one-time-tokens'
import { spendAllowance } from './rate-limit'
import { appendSecurityEvent, subjectOf } from './security-events'

/** Tells the owner that strangers are guessing, with a link that lets the owner in. */
export async function mailUnlock(tx: Tx, accountId: string): Promise<void> {
  const tokenId = await issueToken(tx, { purpose: 'unlock', accountId })
  if (tokenId) await queueAccountMail(tx, 'sign-in-locked', accountId, tokenId)
}

/** Forgets the wrong guesses; returns whose they were. The device is to be remembered. @throws Refusal token-invalid */
export async function unlock(token: string, caller: Caller): Promise<string> {
  await spendAllowance('link', caller)
  return db.transaction(async (tx) => {
    const { accountId } = await spendToken(tx, 'unlock', token)
    const [account] = await tx.select({ email: accounts.email }).from(accounts).where(eq(accounts.id, accountId))
    const detail = { subject: subjectOf(account?.email ?? '') }
    await appendSecurityEvent(tx, { accountId, kind: 'unlock', outcome: 'success', caller, detail })
    return accountId
  })
}
