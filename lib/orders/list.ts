import 'server-only'
import { and, desc, eq, ilike, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { orders } from '@/db/schema/orders'
import { Refusal } from '@/lib/refusal'
import type { OrderRow, OrderStatus } from './schema'

export type OrderFilter = {
  status?: OrderStatus
  /** The beginning of an order number, or an e-mail address. */
  q?: string
  /** Only this account's. */
  accountId?: string
  cursor?: string
  limit: number
}

/** The newest first, by keyset. @throws Refusal invalid for a cursor that is none of ours */
export async function listOrders({
  status,
  q,
  accountId,
  cursor,
  limit,
}: OrderFilter): Promise<{ items: OrderRow[]; nextCursor: string | null }> {
  const after = cursor ? readCursor(cursor) : null
  const rows = await db
    .select({
      id: orders.id,
      number: orders.number,
      status: orders.status,
      paymentStatus: orders.paymentStatus,
      fulfilmentStatus: orders.fulfilmentStatus,
      email: orders.email,
      shippingAddress: orders.shippingAddress,
      total: orders.total,
      currency: orders.currency,
      placedAt: orders.placedAt,
      pieces: sql<number>`(select coalesce(sum(l.quantity), 0)::int from orders.order_lines l where l.order_id = orders.id)`,
    })
    .from(orders)
    .where(
      and(
        status && eq(orders.status, status),
        accountId ? eq(orders.accountId, accountId) : undefined,
        q ? or(ilike(orders.number, `${escapeLike(q)}%`), eq(orders.email, q.toLowerCase())) : undefined,
        after
          ? sql`(${orders.placedAt}, ${orders.id}) < (${after.placedAt}::timestamptz, ${after.id}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(orders.placedAt), desc(orders.id))
    .limit(limit + 1)
  const items = rows.slice(0, limit).map(({ shippingAddress, total, currency, placedAt, ...row }) => ({
    ...row,
    name: shippingAddress.name,
    country: shippingAddress.country,
    total: { amount: total, currency },
    placedAt: placedAt.toISOString(),
  }))
  const last = items.at(-1)
  return { items, nextCursor: rows.length > limit && last ? `${last.placedAt}~${last.id}` : null }
}

const cursorParts = z.tuple([z.iso.datetime(), z.uuid()])

function readCursor(cursor: string): { placedAt: string; id: string } {
  const parts = cursorParts.safeParse(cursor.split('~'))
  if (!parts.success) throw new Refusal('invalid', { errors: [{ path: 'cursor', code: 'invalid-format' }] })
  return { placedAt: parts.data[0], id: parts.data[1] }
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`)
