import 'server-only'
import { and, desc, eq, ilike, or, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { orders } from '@/db/schema/orders'
import type { OrderRow, OrderStatus } from './schema'

export type OrderFilter = {
  status?: OrderStatus
  /** The beginning of an order number, or an e-mail address. */
  q?: string
  /** Only this account's. */
  accountId?: string
  /** The id of the last order of the page before. */
  cursor?: string
  limit: number
}

/** The newest first, by keyset. */
export async function listOrders({
  status,
  q,
  accountId,
  cursor,
  limit,
}: OrderFilter): Promise<{ items: OrderRow[]; nextCursor: string | null }> {
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
        cursor
          ? sql`(${orders.placedAt}, ${orders.id}) < (select o.placed_at, o.id from ${orders} o where o.id = ${cursor}::uuid)`
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
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`)
