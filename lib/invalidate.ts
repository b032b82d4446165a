import 'server-only'
import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'

/** PostgreSQL's channel on which instances tell each other what changed. */
export const invalidationChannel = 'meridian_cache'

/**
 * Tells every instance, this one too, that the entities behind these tags have changed. Sent with the transaction's
 * commit, so nobody reads the old row again after hearing of it.
 */
export async function invalidateOnCommit(tx: Tx, tags: readonly string[]): Promise<void> {
  await tx.execute(sql`select pg_notify(${invalidationChannel}, ${JSON.stringify(tags)})`)
}
