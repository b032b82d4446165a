import type { MarketView } from './schema'

/** The country that stands for a market where one must be named: its namesake, or the first. */
export function mainCountryOf({ key, countries }: Pick<MarketView, 'key' | 'countries'>): string | null {
  const named = key === 'uk' ? 'GB' : key === 'eu' ? 'DE' : key.toUpperCase()
  return countries.find(({ country }) => country === named)?.country ?? countries[0]?.country ?? null
}

/** The name of the market's region in a language: "Switzerland", "European Union". */
export function regionNameOf(market: Pick<MarketView, 'key' | 'countries'>, languageTag: string): string {
  const region = market.key === 'eu' ? 'EU' : mainCountryOf(market)
  return region ? (new Intl.DisplayNames(languageTag, { type: 'region' }).of(region) ?? region) : ''
}
