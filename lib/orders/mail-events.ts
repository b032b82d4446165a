import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { orderEvents } from '@/db/schema/orders'

/** Notes in the order's history that a mail went out, once per template. */
export async function recordMail(orderId: string, template: string): Promise<void> {
  const same = and(
    eq(orderEvents.orderId, orderId),
    eq(orderEvents.kind, 'mail-sent'),
    sql`${orderEvents.detail}->>'template' = ${template}`,
  )
  const known = await db.select({ id: orderEvents.id }).from(orderEvents).where(same)
  if (known.length === 0) await db.insert(orderEvents).values({ orderId, kind: 'mail-sent', detail: { template } })
}
