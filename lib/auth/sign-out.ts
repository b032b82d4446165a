import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { accounts } from '@/db/schema/auth'
import type { Caller } from './caller'
import { appendSecurityEvent, subjectOf } from './security-events'
import { revokeSession } from './sessions'
import type { Claims } from './tokens'

/** Ends the session that a token belongs to. Doing it twice is as good as once. */
export async function signOut({ accountId, sessionId }: Claims, caller: Caller): Promise<void> {
  await db.transaction(async (tx) => {
    if (!(await revokeSession(tx, sessionId, 'signed-out'))) return
    const [account] = await tx.select({ email: accounts.email }).from(accounts).where(eq(accounts.id, accountId))
    const detail = { session: sessionId, subject: subjectOf(account?.email ?? '') }
    await appendSecurityEvent(tx, { accountId, kind: 'sign-out', outcome: 'success', caller, detail })
  })
}
