import type { Place } from '@/lib/i18n/href'
import { intlTag, nameOfLanguage } from '@/lib/i18n/locales'
import type { CurrencyCode } from '@/lib/money'

/** How the language writes the currency: "€", "US$", "د.إ.". */
export function currencySign(locale: string, currency: CurrencyCode): string {
  const parts = new Intl.NumberFormat(intlTag(locale), { style: 'currency', currency }).formatToParts(0)
  return parts.find(({ type }) => type === 'currency')?.value ?? currency
}

/** "English, €" */
export const placeName = ({ locale, currency }: Place): string =>
  `${nameOfLanguage(locale)}, ${currencySign(locale, currency)}`
