import { expect, test } from 'vitest'
import { currencyCodes } from '@/lib/money'
import { euCountries } from './countries'
import { referenceMarkets } from './markets'
import { taxRatesInForce } from './tax-rates'

const countries = referenceMarkets.flatMap((market) => Object.keys(market.countries))

test('each currency has its market, each country exactly one', () => {
  expect(new Set(referenceMarkets.map(({ currency }) => currency))).toEqual(new Set(currencyCodes))
  expect(new Set(countries).size).toBe(countries.length)
  expect(countries.length).toBe(244)
  for (const code of countries) expect(new Intl.DisplayNames('en', { type: 'region' }).of(code), code).not.toBe(code)
})

test('a country is led to a pair that its market lists', () => {
  for (const market of referenceMarkets) {
    for (const [country, locale] of Object.entries(market.countries)) expect(market.locales, country).toContain(locale)
  }
})

test('every country whose prices include tax has a rate; there is one rate per place', () => {
  const places = taxRatesInForce.map(({ country, region }) => `${country}-${region}`)
  expect(new Set(places).size).toBe(places.length)
  const taxed = new Set(taxRatesInForce.filter(({ region }) => region === null).map(({ country }) => country))
  for (const { pricesIncludeTax, countries } of referenceMarkets) {
    if (pricesIncludeTax) expect(Object.keys(countries).filter((code) => !taxed.has(code))).toEqual([])
  }
})

test('the twenty-seven countries of the EU', () => {
  expect(Object.keys(euCountries).length + 1).toBe(27)
})
