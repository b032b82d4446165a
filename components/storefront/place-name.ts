import type { Place } from '@/lib/i18n/href'
import { listOf } from '@/lib/i18n/list'
import { intlTag, nameOfLanguage } from '@/lib/i18n/locales'
import type { CurrencyCode } from '@/lib/money'

const signs = new Map<string, string>()

/** How the language writes the currency: "€", "US$", "د.إ.". */
export function currencySign(locale: string, currency: CurrencyCode): string {
  const key = `${locale}/${currency}`
  const known = signs.get(key)
  if (known) return known
  const parts = new Intl.NumberFormat(intlTag(locale), { style: 'currency', currency }).formatToParts(0)
  const sign = parts.find(({ type }) => type === 'currency')?.value ?? currency
  signs.set(key, sign)
  return sign
}

/** "English, €" */
export const placeName = ({ locale, currency }: Place): string =>
  listOf([nameOfLanguage(locale), currencySign(locale, currency)], locale)
