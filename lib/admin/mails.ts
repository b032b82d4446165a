import 'server-only'
import { and, desc, eq, ilike, or, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { mails } from '@/db/schema/admin'
import { demand, type Viewer } from '@/lib/auth/viewer'
import { Refusal } from '@/lib/refusal'
import { containing } from './like'
import type { AdminMail, AdminMailRow } from './schema'

const columns = {
  id: mails.id,
  template: mails.template,
  locale: mails.locale,
  recipient: mails.recipient,
  subject: mails.subject,
  status: mails.status,
  createdAt: mails.createdAt,
}

/** Newest first. @throws Refusal unauthenticated, forbidden, invalid */
export async function listMails(
  viewer: Viewer | null,
  { q, cursor, limit }: { q?: string; cursor?: string; limit: number },
): Promise<{ items: AdminMailRow[]; nextCursor: string | null }> {
  demand(viewer, 'mails.read')
  const rows = await db
    .select(columns)
    .from(mails)
    .where(
      and(
        q ? or(ilike(mails.recipient, containing(q)), ilike(mails.subject, containing(q))) : undefined,
        cursor
          ? sql`(${mails.createdAt}, ${mails.id}) < (select m.created_at, m.id from ${mails} m where m.id = ${cursor}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(mails.createdAt), desc(mails.id))
    .limit(limit + 1)
  const items = rows.slice(0, limit)
  return {
    items: items.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() })),
    nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null,
  }
}

/** @throws Refusal unauthenticated, forbidden, not-found */
export async function getMail(viewer: Viewer | null, id: string): Promise<AdminMail> {
  demand(viewer, 'mails.read')
  const [row] = await db
    .select({ ...columns, html: mails.html, text: mails.text, error: mails.error, sentAt: mails.sentAt })
    .from(mails)
    .where(eq(mails.id, id))
  if (!row) throw new Refusal('not-found')
  return { ...row, createdAt: row.createdAt.toISOString(), sentAt: row.sentAt?.toISOString() ?? null }
}
