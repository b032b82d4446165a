import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { staff } from '@/db/schema/admin'
import { accounts } from '@/db/schema/auth'
import { privacyRequests } from '@/db/schema/users'
import type { Caller } from '@/lib/auth/caller'
import { confirmPassword } from '@/lib/auth/reset-password'
import { appendSecurityEvent, subjectOf } from '@/lib/auth/security-events'
import { revokeSessions } from '@/lib/auth/sessions'
import type { Viewer } from '@/lib/auth/viewer'
import { countOpenOrders } from '@/lib/orders/personal-data'
import { Refusal } from '@/lib/refusal'
import { collectPersonalData, erasePersonalData } from './personal-data'

/** A copy of everything that is held about the viewer (GDPR Art. 15 and 20). It is noted that it was made. */
export async function exportMyData(viewer: Viewer, caller: Caller): Promise<Record<string, unknown>> {
  const { accountId, email } = viewer
  await db.transaction(async (tx) => {
    await tx.insert(privacyRequests).values({ accountId, kind: 'export', completedAt: new Date() })
    const detail = { subject: subjectOf(email) }
    await appendSecurityEvent(tx, { accountId, kind: 'export-data', outcome: 'success', caller, detail })
  })
  return collectPersonalData(accountId, email)
}

/**
 * Deletes the viewer's account (GDPR Art. 17).
 * @throws Refusal wrong-credentials, rate-limited; wrong-state with `openOrders` while one is under way; forbidden for staff
 */
export async function eraseMe(viewer: Viewer, password: string, caller: Caller): Promise<void> {
  const { accountId, email } = viewer
  await confirmPassword(viewer, password, caller)
  await db.transaction(async (tx) => {
    await tx.select().from(accounts).where(eq(accounts.id, accountId)).for('update')
    if ((await tx.$count(staff, eq(staff.accountId, accountId))) > 0) throw new Refusal('forbidden')
    const openOrders = await countOpenOrders(tx, accountId)
    if (openOrders > 0) throw new Refusal('wrong-state', { openOrders })
    await revokeSessions(tx, accountId, 'erased')
    await erasePersonalData(tx, accountId, email)
    await tx.insert(privacyRequests).values({ accountId, kind: 'erasure', completedAt: new Date() })
    const detail = { subject: subjectOf(email) }
    await appendSecurityEvent(tx, { accountId: null, kind: 'erase-account', outcome: 'success', caller, detail })
  })
}
