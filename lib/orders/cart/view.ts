import { listOf } from '@/lib/i18n/list'
import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales'
import type { CurrencyCode, Money } from '@/lib/money'
import type { CartRow } from './access'
import type { PricedCart, PricedItem } from './pricing'
import type { CartLineView, CartView, TotalsView } from './schema'

/** What pages and programs see of a cart. */
export function toCartView(cart: CartRow, priced: PricedCart, locale: string): CartView {
  const money = (amount: bigint): Money => ({ amount, currency: cart.currency })
  return {
    id: cart.id,
    locale: knownLocale(locale),
    currency: cart.currency,
    count: priced.items.reduce((total, { quantity }) => total + quantity, 0),
    lines: priced.items.map((item) => toLineView(item, money, locale)),
    coupons: priced.coupons.map(({ code, amount }) => ({ code, amount: money(amount) })),
    email: cart.email,
    address: cart.address,
    shippingOptions: priced.options.map(({ amount, ...option }) => ({ ...option, amount: money(amount) })),
    shippingMethodId: priced.method?.id ?? null,
    totals: toTotalsView(priced, cart.currency),
  }
}

function toTotalsView({ quote, pricesIncludeTax }: PricedCart, currency: CurrencyCode): TotalsView {
  const money = (amount: bigint): Money => ({ amount, currency })
  return {
    subtotal: money(quote.subtotal),
    discount: money(quote.discount),
    shipping: quote.shipping === null ? null : money(quote.shipping),
    tax: quote.tax === null ? null : money(quote.tax),
    taxes: quote.taxes.map(({ rate, base, amount }) => ({ rate, base: money(base), amount: money(amount) })),
    total: money(quote.total),
    pricesIncludeTax,
  }
}

function toLineView(item: PricedItem, money: (amount: bigint) => Money, locale: string): CartLineView {
  const available = item.priced ? Math.max(0, item.available) : 0
  return {
    id: item.id,
    variantId: item.variantId,
    sku: item.sku,
    slug: item.slug,
    name: item.name,
    variantName: listOf(item.values, locale),
    picture: item.picture,
    quantity: item.quantity,
    available,
    unit: money(item.quoted.unit),
    prior: item.prior,
    amount: money(item.quoted.gross),
    problem: available === 0 ? 'sold-out' : available < item.quantity ? 'too-many' : null,
  }
}

const knownLocale = (locale: string): Locale => (isLocale(locale) ? locale : defaultLocale)
