import 'server-only'
import { eq } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { markets } from '@/db/schema/localization'
import { readPrices } from '@/lib/catalog/price'
import type { PriceView } from '@/lib/catalog/schema'
import type { CurrencyCode } from '@/lib/money'
import { type CartCoupon, readCartCoupons } from '../coupons'
import { type Quote, type QuotedLine, quote, weightOf } from '../pricing/quote'
import { readShippingOptions, type ShippingOption } from '../shipping'
import { readTaxRates } from '../tax'
import type { CartRow } from './access'
import { type CartItem, readCartItems } from './lines'

/** `priced` is false for what has no price in the currency, and so cannot be bought. */
export type PricedItem = CartItem & { priced: boolean; prior: PriceView['prior']; quoted: QuotedLine }

export type PricedCart = {
  items: PricedItem[]
  coupons: (CartCoupon & { amount: bigint; applies: boolean })[]
  options: ShippingOption[]
  /** The chosen method while it is on offer. */
  method: ShippingOption | null
  pricesIncludeTax: boolean
  quote: Quote
}

/**
 * The cart as it costs now, read fresh: what the page shows and what the order charges are both this. A constant
 * number of queries.
 */
export async function priceCart(
  reader: Reader,
  cart: CartRow,
  { locale, now }: { locale: string; now: Date },
): Promise<PricedCart> {
  const destination = cart.address
  const [items, coupons, rates, pricesIncludeTax] = await Promise.all([
    readCartItems(reader, cart.id, locale),
    readCartCoupons(reader, cart.id, { currency: cart.currency, now }),
    destination ? readTaxRates(reader, destination, now) : null,
    readPricesIncludeTax(reader, cart.currency),
  ])
  const prices = await readPrices(
    reader,
    cart.currency,
    items.map(({ variantId }) => variantId),
  )
  const lines = items.map(({ variantId, quantity, taxClass, weight }) => ({
    variantId,
    unit: prices.get(variantId)?.price.amount ?? 0n,
    quantity,
    taxClass,
    weight,
  }))
  const discounts = coupons.filter(({ available }) => available)
  const goods = quote({ lines, discounts, shipping: null, rates: null, pricesIncludeTax }).total
  const options =
    destination && lines.length > 0
      ? await readShippingOptions(reader, {
          country: destination.country,
          currency: cart.currency,
          weight: weightOf(lines),
          goods,
        })
      : []
  const method = options.find(({ id }) => id === cart.shippingMethodId) ?? null
  const priced = quote({ lines, discounts, shipping: method?.amount ?? null, rates, pricesIncludeTax })

  return {
    items: items.flatMap((item, at) => {
      const quoted = priced.lines[at]
      const price = prices.get(item.variantId)
      return quoted ? [{ ...item, priced: price !== undefined, prior: price?.prior ?? null, quoted }] : []
    }),
    coupons: coupons.map((coupon) => {
      const applied = priced.discounts.find(({ code }) => code === coupon.code)
      return { ...coupon, amount: applied?.amount ?? 0n, applies: applied?.applies ?? false }
    }),
    options,
    method,
    pricesIncludeTax,
    quote: priced,
  }
}

/** Markets that share a currency agree on whether its prices are with tax. */
async function readPricesIncludeTax(reader: Reader, currency: CurrencyCode): Promise<boolean> {
  const [market] = await reader
    .select({ included: markets.pricesIncludeTax })
    .from(markets)
    .where(eq(markets.currency, currency))
    .limit(1)
  return market?.included ?? false
}
