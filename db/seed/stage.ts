import { sql } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'

const LOCK = 'meridian seed'

export type Counts = Record<string, number>

/** One step in one transaction, alone among all instances. Prints what it made and how long that took; true if anything. */
export async function stage(name: string, work: (tx: Tx) => Promise<Counts>): Promise<boolean> {
  const started = performance.now()
  const counts = await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${LOCK}))`)
    return work(tx)
  })
  const parts = Object.entries(counts).map(([what, count]) => `${count} ${what}`)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${name}: ${parts.join(', ') || 'nothing to do'} (${seconds} s)`)
  return parts.length > 0
}
