import 'server-only'
import { asc, gt } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { securityEvents } from '@/db/schema/auth'
import { hashOfEvent } from './security-events'

const AT_ONCE = 1000

export type ChainReport = {
  events: number
  /** Of the newest event. Kept elsewhere, it shows that none was cut off the end. */
  head: string | null
  /** The first event that does not fit what stands before it. */
  broken: string | null
}

/** Reads the security events in their order, and checks that each covers itself and the one before it. */
export async function verifyChain(reader: Reader): Promise<ChainReport> {
  const report: ChainReport = { events: 0, head: null, broken: null }
  for (let last: string | undefined; ; ) {
    const rows = await reader
      .select()
      .from(securityEvents)
      .where(last ? gt(securityEvents.id, last) : undefined)
      .orderBy(asc(securityEvents.id))
      .limit(AT_ONCE)
    for (const row of rows) {
      if (row.previousHash !== report.head || hashOfEvent(row) !== row.hash) return { ...report, broken: row.id }
      report.events += 1
      report.head = row.hash
    }
    last = rows.at(-1)?.id
    if (rows.length < AT_ONCE) return report
  }
}
