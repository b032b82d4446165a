import 'server-only'
import { asc } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/db/client'
import { shippingZoneCountries } from '@/db/schema/orders'
import { tags } from '@/lib/cache-tags'
import type { Place } from '@/lib/i18n/href'
import { languageTag } from '@/lib/i18n/locales'
import { mainCountryOf } from '@/lib/localization/main-country'
import { getMarkets } from '@/lib/localization/queries'

/** Every country that some zone delivers to, by its code. */
export async function getDeliveryCountries(): Promise<string[]> {
  'use cache'
  cacheLife('max')
  cacheTag(tags.shipping)
  const rows = await db
    .select({ country: shippingZoneCountries.country })
    .from(shippingZoneCountries)
    .orderBy(asc(shippingZoneCountries.country))
  return rows.map(({ country }) => country)
}

/** The wanted country where it is delivered to; else the language's own within the currency's market, or the market's. */
export async function deliveryCountryOf({ locale, currency }: Place, wanted: string | undefined): Promise<string> {
  const [delivered, markets] = await Promise.all([getDeliveryCountries(), getMarkets()])
  const market = markets.find((known) => known.currency === currency)
  const home = new Intl.Locale(languageTag(locale)).maximize().region
  const own = market?.countries.find(({ country }) => country === home)?.country
  const candidates = [wanted, own, market ? mainCountryOf(market) : null]
  return candidates.find((code) => code && delivered.includes(code)) ?? delivered[0] ?? 'DE'
}
