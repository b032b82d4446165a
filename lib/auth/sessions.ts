import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { sessions } from '@/db/schema/auth'

/** Ends a session and every token of it; true when it was open. */
export async function revokeSession(
  tx: Tx,
  sessionId: string,
  reason: 'signed-out' | 'refresh-token-reused',
): Promise<boolean> {
  const revoked = await tx
    .update(sessions)
    .set({ revokedAt: new Date(), revokedReason: reason })
    .where(and(eq(sessions.id, sessionId), isNull(sessions.revokedAt)))
    .returning({ id: sessions.id })
  return revoked.length > 0
}
