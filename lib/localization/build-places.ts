import 'server-only'
import { getMarkets, indexablePairs } from './queries'

const wanted = [
  { locale: 'en', currency: 'usd' },
  { locale: 'de', currency: 'eur' },
]

/** The places whose pages a build renders; all others render on their first request. Never empty, as Next requires. */
export async function buildPlaces(): Promise<{ locale: string; currency: string }[]> {
  const pairs = indexablePairs(await getMarkets())
  const known = wanted.filter(({ locale, currency }) =>
    pairs.some((pair) => pair.locale === locale && pair.currency.toLowerCase() === currency),
  )
  return known.length > 0 ? known : wanted.slice(0, 1)
}
