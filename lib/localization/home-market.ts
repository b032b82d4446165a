import type { MarketView } from './schema'

/**
 * The market that a language is at home in: the one with the country that CLDR names for it (German: Germany), else
 * the first that has it as its default, else the first that speaks it.
 */
export function homeMarket(markets: readonly MarketView[], locale: string): MarketView | undefined {
  const region = new Intl.Locale(locale).maximize().region
  const speaking = markets.filter(({ locales }) => locales.includes(locale))
  return (
    speaking.find(({ countries }) => countries.some(({ country }) => country === region)) ??
    speaking.find(({ defaultLocale }) => defaultLocale === locale) ??
    speaking[0]
  )
}
