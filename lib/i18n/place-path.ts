import { isCurrency } from '@/lib/money'
import type { Place } from './href'
import { isLocale } from './locales'

/** The language and currency that an address begins with, or null when the shop does not know them. */
export function parsePlace(locale: string | undefined, currency: string | undefined): Place | null {
  const code = currency?.toUpperCase()
  if (!locale || !code || currency !== code.toLowerCase() || !isLocale(locale) || !isCurrency(code)) return null
  return { locale, currency: code }
}
