import 'server-only'
import { and, asc, eq, gte } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { shippingMethods, shippingRates, shippingZoneCountries } from '@/db/schema/orders'
import type { CurrencyCode } from '@/lib/money'

export type Parcel = {
  /** ISO 3166-1 alpha-2. */
  country: string
  currency: CurrencyCode
  /** Grams. */
  weight: number
  /** The goods' value after discounts, in minor units: from a method's threshold it costs nothing. */
  goods: bigint
}

export type ShippingOption = { id: string; key: string; minDays: number; maxDays: number; amount: bigint }

/** The largest weight that a rate can name, PostgreSQL's largest integer. */
const heaviest = 2_147_483_647

/** What takes the parcel there, in the order in which it is shown. Empty outside of every zone, and above every weight. */
export async function readShippingOptions(
  reader: Reader,
  { country, currency, weight, goods }: Parcel,
): Promise<ShippingOption[]> {
  if (weight > heaviest) return []
  const rates = reader
    .selectDistinctOn([shippingRates.methodId])
    .from(shippingRates)
    .where(and(eq(shippingRates.currency, currency), gte(shippingRates.maxWeight, weight)))
    .orderBy(asc(shippingRates.methodId), asc(shippingRates.maxWeight))
    .as('rates')
  const rows = await reader
    .select({
      id: shippingMethods.id,
      key: shippingMethods.key,
      minDays: shippingMethods.minDays,
      maxDays: shippingMethods.maxDays,
      amount: rates.amount,
      freeFrom: rates.freeFrom,
    })
    .from(shippingZoneCountries)
    .innerJoin(
      shippingMethods,
      and(eq(shippingMethods.zoneId, shippingZoneCountries.zoneId), eq(shippingMethods.active, true)),
    )
    .innerJoin(rates, eq(rates.methodId, shippingMethods.id))
    .where(eq(shippingZoneCountries.country, country))
    .orderBy(asc(shippingMethods.position), asc(shippingMethods.id))
  return rows.map(({ freeFrom, amount, ...method }) => ({
    ...method,
    amount: freeFrom !== null && goods >= freeFrom ? 0n : amount,
  }))
}

export async function isShippable(reader: Reader, country: string): Promise<boolean> {
  const zones = await reader
    .select({ id: shippingZoneCountries.zoneId })
    .from(shippingZoneCountries)
    .where(eq(shippingZoneCountries.country, country))
  return zones.length > 0
}
