import 'server-only'
import { and, eq, gt, isNull, lte, or, sql } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { taxRates } from '@/db/schema/orders'
import type { TaxRates } from './pricing/quote'

export type Destination = { country: string; region?: string }

/** Rates in force at the destination: a region's stands in place of its country's. None means that nothing is taxed. */
export async function readTaxRates(reader: Reader, { country, region }: Destination, now: Date): Promise<TaxRates> {
  const rows = await reader
    .select({ taxClass: taxRates.taxClass, rate: taxRates.rate })
    .from(taxRates)
    .where(
      and(
        eq(taxRates.country, country),
        or(isNull(taxRates.region), eq(taxRates.region, region ?? '')),
        lte(taxRates.validFrom, now),
        or(isNull(taxRates.validTo), gt(taxRates.validTo, now)),
      ),
    )
    // The last of a class wins below: the country's before the region's, the older before the newer.
    .orderBy(sql`${taxRates.region} nulls first`, taxRates.validFrom)
  return Object.fromEntries(rows.map(({ taxClass, rate }) => [taxClass, rate]))
}
