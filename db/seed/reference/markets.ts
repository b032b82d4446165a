import type { Locale } from '@/lib/i18n/locales'
import type { RoundingRule } from '@/lib/localization/schema'
import type { CurrencyCode } from '@/lib/money'
import { euCountries, otherCountries } from './countries'

type ReferenceMarket = {
  key: string
  currency: CurrencyCode
  rounding: RoundingRule
  pricesIncludeTax: boolean
  /** The first is the market's own; each with the currency is an indexable pair. */
  locales: readonly [Locale, ...Locale[]]
  /** Country → the language its visitors most likely read, one of `locales`. */
  countries: Record<string, Locale>
}

/** In the order of the market switcher. */
export const referenceMarkets: ReferenceMarket[] = [
  {
    key: 'us',
    currency: 'USD',
    rounding: 'charm-99',
    pricesIncludeTax: false,
    locales: ['en', 'es'],
    countries: { US: 'en', CA: 'en', AU: 'en', NZ: 'en', ...otherCountries },
  },
  {
    key: 'eu',
    currency: 'EUR',
    rounding: 'whole',
    pricesIncludeTax: true,
    locales: ['en', 'de', 'fr', 'es'],
    countries: euCountries,
  },
  {
    key: 'uk',
    currency: 'GBP',
    rounding: 'whole',
    pricesIncludeTax: true,
    locales: ['en'],
    countries: { GB: 'en', GG: 'en', IM: 'en', JE: 'en' },
  },
  {
    key: 'ch',
    currency: 'CHF',
    rounding: 'charm-90',
    pricesIncludeTax: true,
    locales: ['de', 'fr', 'en'],
    countries: { CH: 'de', LI: 'de' },
  },
  {
    key: 'pl',
    currency: 'PLN',
    rounding: 'charm-99',
    pricesIncludeTax: true,
    locales: ['pl', 'en'],
    countries: { PL: 'pl' },
  },
  {
    key: 'br',
    currency: 'BRL',
    rounding: 'charm-90',
    pricesIncludeTax: true,
    locales: ['pt-br'],
    countries: { BR: 'pt-br' },
  },
  {
    key: 'jp',
    currency: 'JPY',
    rounding: 'hundred',
    pricesIncludeTax: true,
    locales: ['ja', 'en'],
    countries: { JP: 'ja' },
  },
  {
    key: 'kr',
    currency: 'KRW',
    rounding: 'thousand',
    pricesIncludeTax: true,
    locales: ['ko'],
    countries: { KR: 'ko' },
  },
  {
    key: 'cn',
    currency: 'CNY',
    rounding: 'whole',
    pricesIncludeTax: true,
    locales: ['zh-cn'],
    countries: { CN: 'zh-cn' },
  },
  {
    key: 'ae',
    currency: 'AED',
    rounding: 'whole',
    pricesIncludeTax: true,
    locales: ['ar', 'en'],
    countries: { AE: 'ar', SA: 'ar', QA: 'ar', OM: 'ar', BH: 'ar' },
  },
  {
    key: 'kw',
    currency: 'KWD',
    rounding: 'nickel',
    pricesIncludeTax: true,
    locales: ['ar', 'en'],
    countries: { KW: 'ar' },
  },
  {
    key: 'in',
    currency: 'INR',
    rounding: 'ten',
    pricesIncludeTax: true,
    locales: ['en'],
    countries: { IN: 'en' },
  },
]

/** How converted prices of the currency end. */
export function roundingOf(currency: CurrencyCode): RoundingRule {
  return referenceMarkets.find((market) => market.currency === currency)?.rounding ?? 'whole'
}
