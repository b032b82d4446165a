import 'server-only'
import { createHash } from 'node:crypto'
import { and, eq, isNull, lt, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { idempotencyKeys } from '@/db/schema/admin'
import type { Viewer } from '@/lib/auth/viewer'
import { Refusal } from '@/lib/refusal'
import type { Contract } from './contract'
import { toJson } from './problem'

type Caller = { params: unknown; body: unknown; viewer: Viewer | null; request: Request }

/** A first request that has not answered for this long has died. */
const abandonedAfter = sql`now() - interval '1 minute'`

/**
 * Same key and body: the first answer again. Failures are not kept, so they can be tried again.
 * @throws Refusal idempotency-mismatch for another body, in-progress while the first request runs
 */
export async function answerOnce(contract: Contract, call: Caller, run: () => Promise<unknown>): Promise<unknown> {
  const key = call.request.headers.get('idempotency-key')
  if (!key) return run()
  if (!/^[\w:-]{1,128}$/.test(key))
    throw new Refusal('invalid', { errors: [{ path: 'Idempotency-Key', code: 'invalid-format' }] })
  const scope = `${contract.id}:${call.viewer?.accountId ?? 'guest'}`
  const bodyHash = createHash('sha256')
    .update(toJson([call.params ?? null, call.body ?? null]))
    .digest('hex')
  const row = and(eq(idempotencyKeys.scope, scope), eq(idempotencyKeys.key, key))

  await db
    .delete(idempotencyKeys)
    .where(and(row, isNull(idempotencyKeys.response), lt(idempotencyKeys.createdAt, abandonedAfter)))
  const claimed = await db.insert(idempotencyKeys).values({ scope, key, bodyHash }).onConflictDoNothing().returning()
  if (claimed.length === 0) {
    const [known] = await db.select().from(idempotencyKeys).where(row)
    if (known && known.bodyHash !== bodyHash) throw new Refusal('idempotency-mismatch')
    if (!known?.response) throw new Refusal('in-progress')
    return known.response
  }
  try {
    const response = await run()
    await db
      .update(idempotencyKeys)
      .set({ response: JSON.parse(toJson(response)) })
      .where(row)
    return response
  } catch (error) {
    await db.delete(idempotencyKeys).where(row)
    throw error
  }
}
