import 'server-only'
import { and, asc, eq, inArray, isNull, notInArray, or, sql } from 'drizzle-orm'
import type { Reader, Tx } from '@/db/client'
import { cartCoupons, carts, coupons, promotions } from '@/db/schema/orders'
import type { CurrencyCode } from '@/lib/money'
import { Refusal } from '@/lib/refusal'
import type { Discount } from './pricing/discounts'

export type CartCoupon = Discount & { available: boolean }

type When = { currency: CurrencyCode; now: Date }

/** The cart's coupons. One that has ended or is used up stays in the cart but gives nothing. */
export async function readCartCoupons(reader: Reader, cartId: string, when: When): Promise<CartCoupon[]> {
  const rows = await reader
    .select({ coupon: coupons, promotion: promotions })
    .from(cartCoupons)
    .innerJoin(coupons, eq(coupons.code, cartCoupons.code))
    .innerJoin(promotions, eq(promotions.id, coupons.promotionId))
    .where(eq(cartCoupons.cartId, cartId))
    .orderBy(asc(cartCoupons.code))
  return rows.map((row) => toCartCoupon(row, when))
}

/** @throws Refusal coupon-unavailable when it is unknown, not in force, used up, or for another currency */
export async function requireCoupon(reader: Reader, code: string, when: When): Promise<void> {
  const [row] = await reader
    .select({ coupon: coupons, promotion: promotions })
    .from(coupons)
    .innerJoin(promotions, eq(promotions.id, coupons.promotionId))
    .where(eq(coupons.code, code))
  if (!row || !toCartCoupon(row, when).available) throw new Refusal('coupon-unavailable', { coupon: code })
}

/** Locks what the cart's coupons count on, in one order, so that what is read next stays true until the commit. */
export async function lockCartCoupons(tx: Tx, cartId: string): Promise<void> {
  const codes = tx.select({ code: cartCoupons.code }).from(cartCoupons).where(eq(cartCoupons.cartId, cartId))
  const promotionIds = tx.select({ id: coupons.promotionId }).from(coupons).where(inArray(coupons.code, codes))
  await tx
    .select({ id: promotions.id })
    .from(promotions)
    .where(inArray(promotions.id, promotionIds))
    .orderBy(asc(promotions.id))
    .for('update')
  await tx
    .select({ code: coupons.code })
    .from(coupons)
    .where(inArray(coupons.code, codes))
    .orderBy(asc(coupons.code))
    .for('update')
}

/** Counts one use of each, which `lockCartCoupons` has locked; the cart keeps those alone. @throws Refusal coupon-unavailable */
export async function countCoupons(tx: Tx, cartId: string, codes: readonly string[]): Promise<void> {
  await tx.delete(cartCoupons).where(and(eq(cartCoupons.cartId, cartId), notInArray(cartCoupons.code, [...codes])))
  if (codes.length === 0) return
  const counted = await addUses(tx, codes, 1)
  if (counted !== codes.length) throw new Refusal('coupon-unavailable', { coupon: codes.join(', ') })
}

/** A cancelled order gives its coupons back. */
export async function returnCoupons(tx: Tx, orderId: string): Promise<void> {
  const used = await tx
    .select({ cartId: carts.id, code: cartCoupons.code })
    .from(carts)
    .innerJoin(cartCoupons, eq(cartCoupons.cartId, carts.id))
    .where(eq(carts.orderId, orderId))
  const [first] = used
  if (!first) return
  await lockCartCoupons(tx, first.cartId)
  await addUses(
    tx,
    used.map(({ code }) => code),
    -1,
  )
}

async function addUses(tx: Tx, codes: readonly string[], uses: 1 | -1): Promise<number> {
  const within = (row: typeof coupons | typeof promotions) =>
    and(sql`${row.used} + ${uses} >= 0`, or(isNull(row.usageLimit), sql`${row.used} + ${uses} <= ${row.usageLimit}`))
  const counted = await tx
    .update(coupons)
    .set({ used: sql`${coupons.used} + ${uses}` })
    .where(and(inArray(coupons.code, [...codes]), within(coupons)))
    .returning({ promotionId: coupons.promotionId })
  const promotionIds = counted.map(({ promotionId }) => promotionId)
  const both = await tx
    .update(promotions)
    .set({ used: sql`${promotions.used} + ${uses}` })
    .where(and(inArray(promotions.id, promotionIds), within(promotions)))
    .returning({ id: promotions.id })
  return Math.min(counted.length, both.length)
}

function toCartCoupon(
  { coupon, promotion }: { coupon: typeof coupons.$inferSelect; promotion: typeof promotions.$inferSelect },
  { currency, now }: When,
): CartCoupon {
  const inForce = promotion.active && promotion.startsAt <= now && (promotion.endsAt === null || promotion.endsAt > now)
  const left = (row: { used: number; usageLimit: number | null }) =>
    row.usageLimit === null || row.used < row.usageLimit
  // Minimums and amounts are in one currency; only a percentage without a minimum is the same in all.
  const payable = promotion.currency === null || promotion.currency === currency
  return {
    code: coupon.code,
    kind: promotion.kind,
    value: promotion.value,
    minimum: promotion.minimum,
    available: inForce && payable && left(coupon) && left(promotion),
  }
}
