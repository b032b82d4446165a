import 'server-only'
import { createHash } from 'node:crypto'
import { and, desc, eq, sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import { db, type Tx } from '@/db/client'
import { securityEvents } from '@/db/schema/auth'
import type { Caller } from './caller'
import type { SecurityEventsQuery } from './schema'
import { pseudonym } from './secrets'
import type { Viewer } from './viewer'

// Any number that no other program locks in this database.
const CHAIN_LOCK = 7_203_114_010

export const securityEventKinds = [
  'sign-in',
  'sign-out',
  'refresh-token-reused',
  'register',
  'verify-email',
  'request-password-reset',
  'reset-password',
  'change-password',
  'confirm-password',
  'request-email-change',
  'change-email',
  'undo-email-change',
  'unlock',
  'export-data',
  'erase-account',
  'second-factor',
  'enable-two-factor',
  'disable-two-factor',
  'add-passkey',
  'remove-passkey',
  'link-provider',
  'unlink-provider',
] as const
export type SecurityEventKind = (typeof securityEventKinds)[number]

export type SecurityEvent = {
  accountId: string | null
  kind: SecurityEventKind
  outcome: 'success' | 'failure'
  caller: Caller
  detail: Record<string, string>
}

type Row = typeof securityEvents.$inferSelect

export type SecurityEventView = Pick<SecurityEvent, 'kind' | 'outcome'> & {
  id: string
  address: string | null
  createdAt: string
}

/** The viewer's own, the newest first, by keyset. */
export async function listSecurityEvents(
  { accountId }: Viewer,
  { cursor, limit }: SecurityEventsQuery,
): Promise<{ items: SecurityEventView[]; nextCursor: string | null }> {
  const e = securityEvents
  const rows = await db
    .select()
    .from(e)
    .where(
      and(
        eq(e.accountId, accountId),
        cursor
          ? sql`(${e.createdAt}, ${e.id}) < (select o.created_at, o.id from ${e} o where o.id = ${cursor}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(e.createdAt), desc(e.id))
    .limit(limit + 1)
  const page = rows.slice(0, limit)
  const items = page.flatMap(({ id, kind, outcome, address, createdAt }) => {
    const known = securityEventKinds.find((one) => one === kind)
    return known ? [{ id, kind: known, outcome, address, createdAt: createdAt.toISOString() }] : []
  })
  return { items, nextCursor: rows.length > limit ? (page.at(-1)?.id ?? null) : null }
}

/** Appends to the chain, one writer at a time until the transaction ends: keep it short. */
export async function appendSecurityEvent(tx: Tx, event: SecurityEvent): Promise<void> {
  await lockSecurityEvents(tx)
  const [last] = await tx
    .select({ id: securityEvents.id, hash: securityEvents.hash })
    .from(securityEvents)
    .orderBy(desc(securityEvents.id))
    .limit(1)
  const createdAt = new Date()
  // Ids only grow, even where the clocks of two instances differ, so that the last one is the head of the chain.
  const id = v7({ msecs: Math.max(createdAt.getTime(), last ? momentOf(last.id) + 1 : 0) })
  const row = {
    id,
    accountId: event.accountId,
    kind: event.kind,
    outcome: event.outcome,
    address: event.caller.address,
    userAgent: event.caller.userAgent,
    detail: event.detail,
    previousHash: last?.hash ?? null,
    createdAt,
  }
  await tx.insert(securityEvents).values({ ...row, hash: hashOfEvent(row) })
}

/** Something that the viewer did to their own account. */
export const noteOwn = (
  tx: Tx,
  { accountId, email }: Pick<Viewer, 'accountId' | 'email'>,
  kind: SecurityEventKind,
  caller: Caller,
  detail: Record<string, string> = {},
): Promise<void> =>
  appendSecurityEvent(tx, {
    accountId,
    kind,
    outcome: 'success',
    caller,
    detail: { ...detail, subject: subjectOf(email) },
  })

export async function lockSecurityEvents(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${CHAIN_LOCK})`)
}

/** The row without its account, which erasure takes away; `detail.subject` stands for it. */
export function hashOfEvent(row: Omit<Row, 'hash' | 'accountId'>): string {
  const detail = Object.entries(row.detail ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const covered = [
    row.id,
    row.kind,
    row.outcome,
    row.address,
    row.userAgent,
    detail,
    row.createdAt.toISOString(),
    row.previousHash,
  ]
  return createHash('sha256').update(JSON.stringify(covered)).digest('hex')
}

/** Names an e-mail address in events without storing it, also when no account has it. */
export const subjectOf = (email: string): string => pseudonym('security event subject', email)

/** The milliseconds in a UUIDv7. */
const momentOf = (id: string): number => Number.parseInt(id.replace('-', '').slice(0, 12), 16)
