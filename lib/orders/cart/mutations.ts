import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { cartCoupons, cartLines, carts } from '@/db/schema/orders'
import type { Viewer } from '@/lib/auth/viewer'
import type { Place } from '@/lib/i18n/href'
import { Refusal } from '@/lib/refusal'
import { checkAddress } from '../address-check'
import { requireCoupon } from '../coupons'
import { isShippable } from '../shipping'
import { type CartRow, lockOpenCart } from './access'
import { readCartItems } from './lines'
import { priceCart } from './pricing'
import type { CartAddressInput } from './schema'

export { addLine } from './add-line'

/** An empty cart of its own, which only the viewer's account may use when there is one. Its id is its key. */
export async function createCart({ locale, currency }: Place, viewer: Viewer | null = null): Promise<{ id: string }> {
  const id = randomUUID()
  await db.insert(carts).values({ id, locale, currency, accountId: viewer?.accountId })
  return { id }
}

/** 0 removes the line. @throws Refusal not-found, cart-closed, out-of-stock {variantId, available} for more than there is */
export async function changeLine(
  cartId: string,
  lineId: string,
  quantity: number,
  viewer: Viewer | null = null,
): Promise<void> {
  await withOpenCart(cartId, viewer, async (tx, cart) => {
    const item = (await readCartItems(tx, cart.id, cart.locale)).find(({ id }) => id === lineId)
    if (!item) throw new Refusal('not-found', { lineId })
    if (quantity > item.quantity && quantity > item.available) {
      throw new Refusal('out-of-stock', { variantId: item.variantId, available: item.available })
    }
    const line = and(eq(cartLines.id, lineId), eq(cartLines.cartId, cart.id))
    if (quantity === 0) await tx.delete(cartLines).where(line)
    else await tx.update(cartLines).set({ quantity }).where(line)
  })
}

export const removeLine = (cartId: string, lineId: string, viewer: Viewer | null = null): Promise<void> =>
  changeLine(cartId, lineId, 0, viewer)

/**
 * Where the parcel goes. The first shipping method is chosen when the one before does not go there.
 * @throws Refusal invalid with the address's errors, not-shippable outside of every zone
 */
export async function setAddress(cartId: string, input: CartAddressInput, viewer: Viewer | null = null): Promise<void> {
  const address = await checkAddress(input.address)
  await withOpenCart(cartId, viewer, async (tx, cart) => {
    if (!(await isShippable(tx, address.country))) throw new Refusal('not-shippable', { country: address.country })
    const moved = { ...cart, email: input.email, address }
    const { method, options } = await priceCart(tx, moved, { locale: cart.locale, now: new Date() })
    const shippingMethodId = method?.id ?? options[0]?.id ?? null
    await tx.update(carts).set({ email: input.email, address, shippingMethodId }).where(eq(carts.id, cart.id))
  })
}

/** @throws Refusal address-missing; invalid {path: shippingMethodId, code: unavailable} when it does not take this parcel there */
export async function setShippingMethod(
  cartId: string,
  shippingMethodId: string,
  viewer: Viewer | null = null,
): Promise<void> {
  await withOpenCart(cartId, viewer, async (tx, cart) => {
    if (!cart.address) throw new Refusal('address-missing')
    const { options } = await priceCart(tx, cart, { locale: cart.locale, now: new Date() })
    if (!options.some(({ id }) => id === shippingMethodId)) {
      throw new Refusal('invalid', { errors: [{ path: 'shippingMethodId', code: 'unavailable' }] })
    }
    await tx.update(carts).set({ shippingMethodId }).where(eq(carts.id, cart.id))
  })
}

/** A cart has one coupon: another takes its place. @throws Refusal coupon-unavailable */
export async function applyCoupon(cartId: string, code: string, viewer: Viewer | null = null): Promise<void> {
  await withOpenCart(cartId, viewer, async (tx, cart) => {
    await requireCoupon(tx, code, { currency: cart.currency, now: new Date() })
    await tx.delete(cartCoupons).where(eq(cartCoupons.cartId, cart.id))
    await tx.insert(cartCoupons).values({ cartId: cart.id, code })
  })
}

export async function removeCoupon(cartId: string, code: string, viewer: Viewer | null = null): Promise<void> {
  await withOpenCart(cartId, viewer, async (tx, cart) => {
    await tx.delete(cartCoupons).where(and(eq(cartCoupons.cartId, cart.id), eq(cartCoupons.code, code)))
  })
}

/** The cart follows the visitor's language and currency; prices are read fresh anyway. A closed or unknown one stays as it is. */
export async function switchCartCurrency(cartId: string, { locale, currency }: Place): Promise<void> {
  await db
    .update(carts)
    .set({ locale, currency })
    .where(and(eq(carts.id, cartId), isNull(carts.orderId)))
}

/** One change of a cart: locked, changed, touched. */
async function withOpenCart(
  cartId: string,
  viewer: Viewer | null,
  change: (tx: Tx, cart: CartRow) => Promise<void>,
): Promise<void> {
  await db.transaction(async (tx) => {
    const cart = await lockOpenCart(tx, cartId, viewer)
    await change(tx, cart)
    await tx.update(carts).set({ updatedAt: sql`now()` }).where(eq(carts.id, cart.id))
  })
}
