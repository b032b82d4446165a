import 'server-only'
import { asc, desc } from 'drizzle-orm'
import { db } from '@/db/client'
import { exchangeRates } from '@/db/schema/localization'

/** The latest rate of each currency: units of it for one euro, as a decimal. */
export async function listExchangeRates() {
  const rows = await db
    .selectDistinctOn([exchangeRates.quote])
    .from(exchangeRates)
    .orderBy(asc(exchangeRates.quote), desc(exchangeRates.asOf))
  return rows.map(({ quote, rate, asOf, source }) => ({ currency: quote, rate, asOf: asOf.toISOString(), source }))
}
