import { expect, test } from 'vitest'
import { hrefOf } from '@/lib/i18n/href'
import { indexablePairs } from '@/lib/localization/queries'
import type { MarketView } from '@/lib/localization/schema'
import { alternatesOf } from './alternates'

const market = (key: string, currency: MarketView['currency'], locales: string[], countries: string): MarketView => ({
  id: '0198a000-0000-7000-8000-000000000000',
  key,
  currency,
  locales,
  defaultLocale: locales[0] ?? 'en',
  pricesIncludeTax: true,
  rounding: 'whole',
  countries: countries.split(' ').map((entry) => {
    const [country = '', locale = ''] = entry.split(':')
    return { country, locale }
  }),
})

const markets = [
  market('us', 'USD', ['en', 'es'], 'AU:en MX:es US:en'),
  market('eu', 'EUR', ['en', 'de', 'fr'], 'AT:de DE:de FR:fr IE:en'),
  market('ch', 'CHF', ['de', 'fr'], 'CH:de LI:de'),
  market('br', 'BRL', ['pt-br'], 'BR:pt-br'),
]

test('each language and region names one place', () => {
  const named = Object.fromEntries(alternatesOf(markets).map(({ hreflang, place }) => [hreflang, hrefOf(place)]))
  expect(named).toMatchObject({
    'en-US': '/en/usd',
    'en-IE': '/en/eur',
    'es-MX': '/es/usd',
    'de-AT': '/de/eur',
    'de-CH': '/de/chf',
    'fr-CH': '/fr/chf',
    'pt-BR': '/pt-br/brl',
    de: '/de/eur',
    pt: '/pt-br/brl',
    'x-default': '/en/usd',
  })
})

test('every indexable place names itself, so that each link is answered', () => {
  const named = new Set(alternatesOf(markets).map(({ place }) => hrefOf(place)))
  for (const pair of indexablePairs(markets)) expect(named).toContain(hrefOf(pair))
})
