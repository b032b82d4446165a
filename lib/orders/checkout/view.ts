import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { env } from '@/lib/env'
import type { Place } from '@/lib/i18n/href'
import { intlTag } from '@/lib/i18n/locales'
import { formatMoney } from '@/lib/money'
import { paymentMethods } from '@/lib/payments/gateway'
import type { PaymentMethodKey } from '@/lib/payments/payment-gateway'
import { type AddressFormat, getAddressFormat } from '../address-format'
import type { CartLineView, ShippingOptionView, TotalsView } from '../cart/schema'
import { arrivalText } from './arrival-text'
import { getDeliveryCountries } from './delivery-countries'
import type { CheckoutValues } from './form'
import { type PreviewChoice, previewCart } from './preview'
import { countryName, type SumsView, toSumsView } from './sums-view'

export type CheckoutLine = {
  id: string
  variantId: string
  name: string
  variantName: string
  picture: CartLineView['picture']
  quantity: number
  amount: string
  problem: CartLineView['problem']
  available: number
}

export type DeliveryChoice = { id: string; key: string; price: string | null; arrival: string; days: 'one' | 'range' }

/** Everything the checkout page shows for what has been chosen so far; amounts and dates are texts in the language. */
export type CheckoutView = {
  country: string
  countryName: string
  format: AddressFormat
  billingCountry: string
  billingFormat: AddressFormat
  lines: CheckoutLine[]
  count: number
  deliveries: DeliveryChoice[]
  shippingMethodId: string | null
  payments: PaymentMethodKey[]
  sums: SumsView
  /** Minor units, as the order expects them. */
  total: string
  /** The sums in minor units, by which a later change is found and named. */
  shown: string
  /** Tax depends on a region that is not chosen yet. */
  taxLater: boolean
}

/** A sent form, or only the country that the page's address names. */
type Entered = CheckoutValues | { address: { country?: string } }

/** The checkout for these entries, and the cart's own e-mail and address for the first visit. Null for no open cart, or an empty one. */
export async function getCheckout(cartId: string, place: Place, values: Entered, viewer: Viewer | null) {
  const preview = await previewCart(cartId, place, choiceOf(values), viewer)
  if (!preview || preview.cart.lines.length === 0) return null

  const { cart, destination, taxLater } = preview
  const { locale, currency } = place
  const billing = 'billing' in values ? values.billing.country : undefined
  const billingCountry = billing && (await getDeliveryCountries()).includes(billing) ? billing : destination.country
  const view: CheckoutView = {
    country: destination.country,
    countryName: countryName(destination.country, locale),
    format: await getAddressFormat(destination.country, locale),
    billingCountry,
    billingFormat: await getAddressFormat(billingCountry, locale),
    lines: cart.lines.map((line) => toLine(line, locale)),
    count: cart.count,
    deliveries: cart.shippingOptions.map((option) => toDelivery(option, locale)),
    shippingMethodId: cart.shippingMethodId,
    payments: paymentMethods({ currency, country: destination.country, demo: env.DEMO_MODE }).map(({ key }) => key),
    sums: toSumsView(cart.totals, { country: destination.country, locale, code: cart.coupons[0]?.code }),
    total: cart.totals.total.amount.toString(),
    shown: shownOf(cart.totals),
    taxLater,
  }
  return { view, email: cart.email, address: cart.address }
}

const choiceOf = (values: Entered): PreviewChoice => ({
  country: values.address.country,
  ...('email' in values && {
    region: values.address.region ?? '',
    shippingMethodId: values.shippingMethodId || undefined,
  }),
})

/** Names of all countries that are delivered to, in the language's order. */
export async function getCountryChoices(locale: string): Promise<{ code: string; name: string }[]> {
  const collator = new Intl.Collator(intlTag(locale))
  return (await getDeliveryCountries())
    .map((code) => ({ code, name: countryName(code, locale) }))
    .toSorted((a, b) => collator.compare(a.name, b.name))
}

const shownParts = ['pieces', 'discount', 'delivery', 'tax', 'total'] as const
export type SumChange = { part: (typeof shownParts)[number]; was: string; now: string }

/** What differs between the sums that the visitor saw and those of now. Empty for a text that is none. */
export function changesSince(shown: string, view: CheckoutView, { locale, currency }: Place): SumChange[] {
  const before = shown.split('.')
  const now = view.shown.split('.')
  if (before.length !== now.length || !before.every((text) => /^\d{1,18}$/.test(text))) return []
  const text = (amount = '0') => formatMoney({ amount: BigInt(amount), currency }, locale)
  return shownParts.flatMap((part, at) =>
    before[at] === now[at] ? [] : [{ part, was: text(before[at]), now: text(now[at]) }],
  )
}

const shownOf = ({ subtotal, discount, shipping, tax, total }: TotalsView): string =>
  [subtotal, discount, shipping, tax, total].map((money) => (money?.amount ?? 0n).toString()).join('.')

const toLine = (
  { id, variantId, name, variantName, picture, quantity, amount, problem, available }: CartLineView,
  locale: string,
): CheckoutLine => ({
  id,
  variantId,
  name,
  variantName,
  picture,
  quantity,
  amount: formatMoney(amount, locale),
  problem,
  available,
})

function toDelivery({ id, key, minDays, maxDays, amount }: ShippingOptionView, locale: string): DeliveryChoice {
  const days = minDays === maxDays ? 'one' : 'range'
  return {
    id,
    key,
    price: amount.amount === 0n ? null : formatMoney(amount, locale),
    arrival: arrivalText({ minDays, maxDays }, new Date(), locale),
    days,
  }
}
