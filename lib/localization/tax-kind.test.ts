import { expect, test } from 'vitest'
import { referenceMarkets } from '@/db/seed/reference/markets'
import { taxKindIn } from './tax-kind'

const markets = referenceMarkets.map(({ locales, countries, ...market }) => ({
  ...market,
  id: market.key,
  defaultLocale: locales[0],
  locales: [...locales],
  countries: Object.entries(countries).map(([country, locale]) => ({ country, locale })),
}))

test.each([
  ['EUR', 'vat'],
  ['GBP', 'vat'],
  ['CHF', 'vat'],
  ['PLN', 'vat'],
  ['AED', 'vat'],
  ['CNY', 'vat'],
  ['KRW', 'vat'],
  ['JPY', 'consumption'],
  ['INR', 'gst'],
  ['BRL', 'tax'],
  ['KWD', 'tax'],
  ['USD', 'sales'],
] as const)('a price in %s contains %s', (currency, kind) => {
  expect(taxKindIn(markets, currency)).toBe(kind)
})

test('a currency without a market names no tax in particular', () => {
  expect(taxKindIn([], 'EUR')).toBe('tax')
})
