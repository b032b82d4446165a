import { expect, test } from 'vitest'
import type { MarketView } from '@/lib/localization/schema'
import type { CurrencyCode } from '@/lib/money'
import { negotiate } from './negotiate'

const market = (
  key: string,
  currency: CurrencyCode,
  locales: string[],
  countries: Record<string, string>,
): MarketView => ({
  id: key,
  key,
  currency,
  locales,
  defaultLocale: locales[0] ?? 'en',
  pricesIncludeTax: true,
  rounding: 'charm-99',
  countries: Object.entries(countries).map(([country, locale]) => ({ country, locale })),
})

const markets = [
  market('us', 'USD', ['en', 'es'], { US: 'en', CA: 'en' }),
  market('eu', 'EUR', ['en', 'de', 'fr'], { DE: 'de', AT: 'de', FR: 'fr' }),
  market('ch', 'CHF', ['de', 'fr'], { CH: 'de' }),
  market('jp', 'JPY', ['ja'], { JP: 'ja' }),
  market('br', 'BRL', ['pt-br'], { BR: 'pt-br' }),
]

test.each([
  [{ chosen: 'fr/chf', country: 'JP', acceptLanguage: 'ja' }, 'fr/CHF'],
  [{ chosen: 'xx/eur', country: 'DE' }, 'de/EUR'],
  [{ acceptLanguage: 'de-CH, de;q=0.9, en;q=0.8' }, 'de/CHF'],
  [{ acceptLanguage: 'en-GB;q=0.5, de;q=0.9' }, 'de/EUR'],
  [{ country: 'JP', acceptLanguage: 'en-US,en;q=0.9' }, 'en/JPY'],
  [{ country: 'AT' }, 'de/EUR'],
  [{ acceptLanguage: 'es' }, 'es/USD'],
  [{ acceptLanguage: 'pt' }, 'pt-br/BRL'],
  [{ acceptLanguage: 'nl-NL, *;q=0.1' }, 'en/USD'],
  [{}, 'en/USD'],
  [{ acceptLanguage: ';;;,,,q=2' }, 'en/USD'],
])('%o is sent to %s', (visitor, expected) => {
  const { locale, currency } = negotiate(markets, visitor)
  expect(`${locale}/${currency}`).toBe(expected)
})
