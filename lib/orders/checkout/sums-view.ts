import { intlTag } from '@/lib/i18n/locales'
import { type TaxKind, taxKindOf } from '@/lib/localization/tax-kind'
import { formatMoney, type Money } from '@/lib/money'
import type { TotalsView } from '../cart/schema'

/** Sums as they are read: texts, so that server and browser cannot write them differently. */
export type SumsView = {
  pieces: string
  discount: { amount: string; code: string | null } | null
  /** `amount` is null when it costs nothing; the whole is null when nothing is delivered there. */
  delivery: { country: string | null; amount: string | null } | null
  taxes: { kind: TaxKind; rate: string; amount: string }[]
  taxIncluded: boolean
  total: string
}

type Sums = Omit<TotalsView, 'tax'>

export function toSumsView(
  totals: Sums,
  { country, locale, code }: { country: string; locale: string; code?: string },
): SumsView {
  const text = (money: Money) => formatMoney(money, locale)
  const { subtotal, discount, shipping, taxes, total, pricesIncludeTax } = totals
  const percent = new Intl.NumberFormat(intlTag(locale), { style: 'percent', maximumFractionDigits: 3 })
  return {
    pieces: text(subtotal),
    discount:
      discount.amount > 0n ? { amount: text({ ...discount, amount: -discount.amount }), code: code ?? null } : null,
    delivery: shipping && {
      country: countryName(country, locale),
      amount: shipping.amount === 0n ? null : text(shipping),
    },
    taxes: taxes
      .filter(({ rate }) => rate > 0)
      .map(({ rate, amount }) => ({
        kind: taxKindOf(country),
        rate: percent.format(rate / 1_000_000),
        amount: text(amount),
      })),
    taxIncluded: pricesIncludeTax,
    total: text(total),
  }
}

export const countryName = (country: string, locale: string): string =>
  new Intl.DisplayNames(intlTag(locale), { type: 'region' }).of(country) ?? country
