import 'server-only'
import { and, asc, eq, isNotNull, lte, min } from 'drizzle-orm'
import { db } from '@/db/client'
import { reservations } from '@/db/schema/inventory'
import { Refusal } from '@/lib/refusal'
import { expireOrder } from './transitions'

const batch = 200

/** Cancels the orders whose time to be paid has run out, the oldest first, and says how many. */
export async function sweepReservations(now: Date): Promise<number> {
  const expired = await db
    .select({ orderId: reservations.orderId })
    .from(reservations)
    .where(and(eq(reservations.status, 'open'), isNotNull(reservations.expiresAt), lte(reservations.expiresAt, now)))
    .groupBy(reservations.orderId)
    .orderBy(asc(min(reservations.expiresAt)))
    .limit(batch)
  let cancelled = 0
  for (const { orderId } of expired) {
    try {
      await expireOrder(orderId)
      cancelled++
    } catch (error) {
      // Paid or cancelled between the reading and the locking: nothing is left to do.
      if (!(error instanceof Refusal)) throw error
    }
  }
  return cancelled
}
