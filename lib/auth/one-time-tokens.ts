import 'server-only'
import { createHmac } from 'node:crypto'
import { and, count, eq, gt, isNull } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Tx } from '@/db/client'
import { oneTimeTokens } from '@/db/schema/auth'
import { Refusal } from '@/lib/refusal'
import { hashToken, keyFor } from './secrets'

type Row = typeof oneTimeTokens.$inferSelect
export type Purpose = Row['purpose']

const hour = 60 * 60_000

/** Milliseconds for which a link is good. */
const lifetimes: Record<Purpose, number> = {
  'verify-email': 24 * hour,
  'change-email': 24 * hour,
  'undo-email': 7 * 24 * hour,
  'reset-password': hour,
  unlock: hour,
}

/** Links of one purpose within an hour; a stranger who asks for more fills nobody's mailbox. */
const MOST_PER_HOUR = 5

type Wanted = { purpose: Purpose; accountId: string; detail?: Record<string, string> }

/** Makes a link's token and returns its row's id; null when there were too many of late. Older ones stay good. */
export async function issueToken(tx: Tx, { purpose, accountId, detail }: Wanted): Promise<string | null> {
  const now = Date.now()
  const [recent] = await tx
    .select({ n: count() })
    .from(oneTimeTokens)
    .where(
      and(
        eq(oneTimeTokens.accountId, accountId),
        eq(oneTimeTokens.purpose, purpose),
        gt(oneTimeTokens.createdAt, new Date(now - hour)),
      ),
    )
  if ((recent?.n ?? 0) >= MOST_PER_HOUR) return null
  const id = v7()
  const expiresAt = new Date(now + lifetimes[purpose])
  await tx.insert(oneTimeTokens).values({ id, hash: hashToken(tokenOf(id)), purpose, accountId, detail, expiresAt })
  return id
}

/** The token of a row, which the database alone does not tell. */
export const tokenOf = (id: string): string =>
  createHmac('sha256', keyFor('one-time token')).update(id).digest('base64url')

/** Uses a link up, with every other of its purpose and account. @throws Refusal token-invalid */
export async function spendToken(tx: Tx, purpose: Purpose, token: string): Promise<Row> {
  const now = new Date()
  const [row] = await tx
    .update(oneTimeTokens)
    .set({ usedAt: now })
    .where(
      and(
        eq(oneTimeTokens.hash, hashToken(token)),
        eq(oneTimeTokens.purpose, purpose),
        isNull(oneTimeTokens.usedAt),
        gt(oneTimeTokens.expiresAt, now),
      ),
    )
    .returning()
  if (!row) throw new Refusal('token-invalid')
  await voidTokens(tx, purpose, row.accountId)
  return row
}

export async function voidTokens(tx: Tx, purpose: Purpose, accountId: string): Promise<void> {
  await tx
    .update(oneTimeTokens)
    .set({ usedAt: new Date() })
    .where(
      and(eq(oneTimeTokens.accountId, accountId), eq(oneTimeTokens.purpose, purpose), isNull(oneTimeTokens.usedAt)),
    )
}
