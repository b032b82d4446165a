import 'server-only'
import { and, desc, eq, gt, isNull, ne } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { sessions } from '@/db/schema/auth'
import { Refusal } from '@/lib/refusal'
import type { Caller } from './caller'
import type { DeviceView } from './schema'
import { noteOwn } from './security-events'
import type { Viewer } from './viewer'

type Reason = 'signed-out' | 'refresh-token-reused' | 'password-changed' | 'email-changed' | 'erased'

/** Ends a session and every token of it; true when it was open. */
export async function revokeSession(tx: Tx, sessionId: string, reason: Reason): Promise<boolean> {
  const revoked = await tx
    .update(sessions)
    .set({ revokedAt: new Date(), revokedReason: reason })
    .where(and(eq(sessions.id, sessionId), isNull(sessions.revokedAt)))
    .returning({ id: sessions.id })
  return revoked.length > 0
}

/** Ends all sessions of an account, but the one to keep. */
export async function revokeSessions(tx: Tx, accountId: string, reason: Reason, keep?: string): Promise<void> {
  await tx
    .update(sessions)
    .set({ revokedAt: new Date(), revokedReason: reason })
    .where(
      and(
        eq(sessions.accountId, accountId),
        isNull(sessions.revokedAt),
        keep === undefined ? undefined : ne(sessions.id, keep),
      ),
    )
}

/** Where the account is signed in, the latest sign-in first. */
export async function listDevices(viewer: Viewer): Promise<DeviceView[]> {
  const rows = await db
    .select()
    .from(sessions)
    .where(
      and(eq(sessions.accountId, viewer.accountId), isNull(sessions.revokedAt), gt(sessions.expiresAt, new Date())),
    )
    .orderBy(desc(sessions.createdAt))
    .limit(100)
  return rows.map(({ id, userAgent, address, createdAt, lastSeenAt }) => ({
    id,
    current: id === viewer.sessionId,
    userAgent,
    address,
    createdAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
  }))
}

/** Signs one of the account's devices out. @throws Refusal not-found for another account's, or one that is over */
export async function endDevice(viewer: Viewer, sessionId: string, caller: Caller): Promise<void> {
  await db.transaction(async (tx) => {
    const [own] = await tx
      .select({ id: sessions.id })
      .from(sessions)
      .where(and(eq(sessions.id, sessionId), eq(sessions.accountId, viewer.accountId)))
    if (!own || !(await revokeSession(tx, sessionId, 'signed-out'))) throw new Refusal('not-found')
    await noteOwn(tx, viewer, 'sign-out', caller, { session: sessionId })
  })
}

/** Signs every other device out. */
export async function endOtherDevices(viewer: Viewer, caller: Caller): Promise<void> {
  await db.transaction(async (tx) => {
    await revokeSessions(tx, viewer.accountId, 'signed-out', viewer.sessionId)
    await noteOwn(tx, viewer, 'sign-out', caller, { session: 'others' })
  })
}
