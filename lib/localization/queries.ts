import 'server-only'
import { asc, desc, eq } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { db, type Reader } from '@/db/client'
import { exchangeRates, marketCountries, marketLocales, markets } from '@/db/schema/localization'
import { tags } from '@/lib/cache-tags'
import type { Place } from '@/lib/i18n/href'
import type { CurrencyCode } from '@/lib/money'
import { homeMarket } from './home-market'
import type { MarketView } from './schema'

/** Active markets in their order, each with its languages and countries. */
export async function getMarkets(): Promise<MarketView[]> {
  'use cache'
  cacheLife('max')
  cacheTag(tags.markets)
  return readMarkets(db)
}

export async function readMarkets(reader: Reader): Promise<MarketView[]> {
  const rows = await reader.select().from(markets).where(eq(markets.active, true)).orderBy(asc(markets.position))
  const languages = await reader.select().from(marketLocales).orderBy(asc(marketLocales.position))
  const countries = await reader.select().from(marketCountries).orderBy(asc(marketCountries.country))
  return rows.map((market) => ({
    id: market.id,
    key: market.key,
    currency: market.currency,
    defaultLocale: market.defaultLocale,
    pricesIncludeTax: market.pricesIncludeTax,
    rounding: market.rounding,
    locales: languages.filter(({ marketId }) => marketId === market.id).map(({ locale }) => locale),
    countries: countries
      .filter(({ marketId }) => marketId === market.id)
      .map(({ country, locale }) => ({ country, locale })),
  }))
}

/** Whether prices in this currency are shown with tax. Markets that share a currency agree on it. */
export const includesTax = (all: readonly MarketView[], currency: CurrencyCode): boolean =>
  all.find((market) => market.currency === currency)?.pricesIncludeTax ?? false

/** The (language, currency) pairs that search engines may list, each once, in the markets' order. */
export function indexablePairs(all: readonly MarketView[]): Place[] {
  const pairs = all.flatMap(({ currency, locales }) => locales.map((locale) => ({ locale, currency })))
  return pairs.filter((pair, at) => pairs.findIndex((other) => samePlace(pair, other)) === at)
}

export const isIndexable = (all: readonly MarketView[], place: Place): boolean =>
  indexablePairs(all).some((pair) => samePlace(pair, place))

/** The pair that a language prefers: that of its home market. */
export const preferredPlace = (all: readonly MarketView[], locale: string): Place => ({
  locale,
  currency: homeMarket(all, locale)?.currency ?? 'USD',
})

const samePlace = (a: Place, b: Place): boolean => a.locale === b.locale && a.currency === b.currency

/** The latest rate: units of the currency for one euro, as a decimal. */
export async function readExchangeRate(reader: Reader, currency: CurrencyCode): Promise<string> {
  if (currency === 'EUR') return '1'
  const [row] = await reader
    .select({ rate: exchangeRates.rate })
    .from(exchangeRates)
    .where(eq(exchangeRates.quote, currency))
    .orderBy(desc(exchangeRates.asOf))
    .limit(1)
  if (!row) throw new Error(`No exchange rate for ${currency}`)
  return row.rate
}
