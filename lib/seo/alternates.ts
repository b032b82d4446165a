import type { Place } from '@/lib/i18n/href'
import { defaultLocale, languageTag } from '@/lib/i18n/locales'
import { mainCountryOf } from '@/lib/localization/main-country'
import { indexablePairs, preferredPlace } from '@/lib/localization/queries'
import type { MarketView } from '@/lib/localization/schema'

export type Alternate = { hreflang: string; place: Place }

const COUNTRIES_PER_PAIR = 6

// In the order of their online trade, so that a market of many countries names the ones that matter.
const mainCountries =
  'US GB DE FR CA AU IT ES NL CH AT BE SE PL IE PT DK FI NO GR CZ RO HU BR MX CO AR CL PE JP KR CN HK SG TW IN AE SA KW QA NZ ZA'.split(
    ' ',
  )

const rank = (country: string): number => {
  const at = mainCountries.indexOf(country)
  return at < 0 ? mainCountries.length : at
}

/**
 * Every language and region that search engines are told of, with the place that serves it. The list is the same for all
 * pages, so that links between languages are reciprocal by construction.
 */
export function alternatesOf(markets: readonly MarketView[]): Alternate[] {
  const regional = markets.flatMap((market) =>
    market.locales.flatMap((locale) =>
      countriesFor(market, locale).map((country) => ({
        hreflang: `${languageOf(locale)}-${country}`,
        place: { locale, currency: market.currency },
      })),
    ),
  )
  const spoken = [...new Set(indexablePairs(markets).map(({ locale }) => locale))]
  const plain = spoken.map((locale) => ({ hreflang: languageOf(locale), place: preferredPlace(markets, locale) }))
  const fallback: Alternate = { hreflang: 'x-default', place: preferredPlace(markets, defaultLocale) }
  return [...regional, ...plain, fallback].filter(
    (alternate, at, all) => all.findIndex(({ hreflang }) => hreflang === alternate.hreflang) === at,
  )
}

const languageOf = (locale: string): string => languageTag(locale).split('-')[0] ?? locale

/** A language that no country of the market prefers stands for the market's main country. */
function countriesFor(market: MarketView, locale: string): string[] {
  const own = market.countries.filter((entry) => entry.locale === locale).map(({ country }) => country)
  const main = mainCountryOf(market)
  if (own.length === 0) return main ? [main] : []
  return own.toSorted((a, b) => rank(a) - rank(b)).slice(0, COUNTRIES_PER_PAIR)
}
