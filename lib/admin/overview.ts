import 'server-only'
import { and, asc, count, eq, gte, inArray, ne, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { orders } from '@/db/schema/orders'
import { demand, type Viewer } from '@/lib/auth/viewer'
import type { Money } from '@/lib/money'
import { readScarce, type ScarceVariant } from './stock'

export type Overview = {
  /** Orders placed since midnight UTC that were not cancelled, and what they are worth in each currency. */
  today: { orders: number; revenue: Money[] }
  week: { orders: number; revenue: Money[] }
  waitingForPayment: number
  toPack: number
  scarce: ScarceVariant[]
}

/** @throws Refusal unauthenticated, forbidden */
export async function getOverview(viewer: Viewer | null, now: Date): Promise<Overview> {
  demand(viewer, 'overview.read')
  const midnight = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()))
  const weekAgo = new Date(midnight.getTime() - 6 * 24 * 60 * 60 * 1000)
  const [today, week, [open], scarce] = await Promise.all([
    soldSince(midnight),
    soldSince(weekAgo),
    db
      .select({
        waitingForPayment: sql<number>`count(*) filter (where ${orders.paymentStatus} = 'unpaid')::int`,
        toPack: sql<number>`count(*) filter (where ${inArray(orders.paymentStatus, ['paid', 'authorized'])}
          and ${inArray(orders.fulfilmentStatus, ['unfulfilled', 'partially-fulfilled'])})::int`,
      })
      .from(orders)
      .where(eq(orders.status, 'open')),
    readScarce(db, { most: 5, limit: 8 }),
  ])
  return { today, week, waitingForPayment: open?.waitingForPayment ?? 0, toPack: open?.toPack ?? 0, scarce }
}

async function soldSince(since: Date): Promise<{ orders: number; revenue: Money[] }> {
  const rows = await db
    .select({ currency: orders.currency, orders: count(), amount: sql<string>`sum(${orders.total})` })
    .from(orders)
    .where(and(gte(orders.placedAt, since), ne(orders.status, 'cancelled')))
    .groupBy(orders.currency)
    .orderBy(asc(orders.currency))
  return {
    orders: rows.reduce((total, row) => total + row.orders, 0),
    revenue: rows.map(({ currency, amount }) => ({ currency, amount: BigInt(amount) })),
  }
}
