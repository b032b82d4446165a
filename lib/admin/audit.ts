import 'server-only'
import type { Tx } from '@/db/client'
import { auditLog } from '@/db/schema/admin'

/** What one person changed: the entity as it was and as it is, without personal data. */
export type AuditEntry = {
  accountId: string
  action: string
  entity: string
  entityId: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

export async function recordAudit(tx: Tx, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length > 0) await tx.insert(auditLog).values([...entries])
}
