import 'server-only'
import { and, asc, eq, min } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/db/client'
import { shippingMethods, shippingRates, shippingZoneCountries } from '@/db/schema/orders'
import { tags } from '@/lib/cache-tags'
import { mainCountryOf } from '@/lib/localization/main-country'
import { getMarkets } from '@/lib/localization/queries'
import type { CurrencyCode, Money } from '@/lib/money'

export type DeliveryTimes = {
  /** ISO 3166-1 alpha-2: where these times count for. */
  country: string
  /** Working days from dispatch. */
  minDays: number
  maxDays: number
  /** The goods' value from which the first method costs nothing. */
  freeFrom: Money | null
}

/** How long the first shipping method takes within the market of this currency; null when nothing is sent there. */
export async function getDeliveryTimes(currency: CurrencyCode): Promise<DeliveryTimes | null> {
  'use cache'
  cacheLife('max')
  cacheTag(tags.shipping, tags.markets)
  const market = (await getMarkets()).find((known) => known.currency === currency)
  const country = market && mainCountryOf(market)
  if (!country) return null
  const [method] = await db
    .select({
      minDays: shippingMethods.minDays,
      maxDays: shippingMethods.maxDays,
      freeFrom: min(shippingRates.freeFrom),
    })
    .from(shippingZoneCountries)
    .innerJoin(
      shippingMethods,
      and(eq(shippingMethods.zoneId, shippingZoneCountries.zoneId), eq(shippingMethods.active, true)),
    )
    .innerJoin(shippingRates, and(eq(shippingRates.methodId, shippingMethods.id), eq(shippingRates.currency, currency)))
    .where(eq(shippingZoneCountries.country, country))
    .groupBy(shippingMethods.id)
    .orderBy(asc(shippingMethods.position))
    .limit(1)
  if (!method) return null
  const { freeFrom, ...days } = method
  return { country, ...days, freeFrom: freeFrom === null ? null : { amount: BigInt(freeFrom), currency } }
}
