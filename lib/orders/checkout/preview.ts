import 'server-only'
import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { carts, taxRates } from '@/db/schema/orders'
import type { Viewer } from '@/lib/auth/viewer'
import type { Place } from '@/lib/i18n/href'
import { type CartRow, mayUseCart } from '../cart/access'
import { priceCart } from '../cart/pricing'
import type { CartView } from '../cart/schema'
import { toCartView } from '../cart/view'
import type { Destination } from '../tax'
import { deliveryCountryOf } from './delivery-countries'

/** What the visitor has chosen so far; the cart's own address and method stand in for the rest. An empty region is none. */
export type PreviewChoice = { country?: string; region?: string; shippingMethodId?: string }

export type CartPreview = {
  cart: CartView
  destination: Destination
  /** The total lacks the tax of a state or province that is not chosen yet. */
  taxLater: boolean
}

/**
 * An open cart as it would cost in this place and for this destination, with the first delivery method until one is
 * chosen. Nothing is written. Null for an unknown, closed or somebody else's cart.
 */
export async function previewCart(
  cartId: string,
  place: Place,
  choice: PreviewChoice,
  viewer: Viewer | null,
): Promise<CartPreview | null> {
  const [cart] = await db
    .select()
    .from(carts)
    .where(and(eq(carts.id, cartId), isNull(carts.orderId)))
  if (!cart || !mayUseCart(cart, viewer)) return null

  const country = await deliveryCountryOf(place, choice.country ?? cart.address?.country)
  const known = cart.address?.country === country ? cart.address.region : undefined
  const region = (choice.region ?? known) || undefined
  const shown: CartRow = {
    ...cart,
    currency: place.currency,
    address: { name: '', line1: '', country, region },
    shippingMethodId: choice.shippingMethodId ?? cart.shippingMethodId,
  }
  const when = { locale: place.locale, now: new Date() }
  const priced = await priceCart(db, shown, when)
  const [first] = priced.options
  const complete =
    priced.method || !first ? priced : await priceCart(db, { ...shown, shippingMethodId: first.id }, when)
  return {
    cart: toCartView({ ...cart, currency: place.currency }, complete, place.locale),
    destination: { country, region },
    taxLater: !complete.pricesIncludeTax && !region && (await hasRegionalTax(country)),
  }
}

async function hasRegionalTax(country: string): Promise<boolean> {
  const regional = await db
    .select({ id: taxRates.id })
    .from(taxRates)
    .where(and(eq(taxRates.country, country), isNotNull(taxRates.region)))
    .limit(1)
  return regional.length > 0
}
