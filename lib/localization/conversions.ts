import 'server-only'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/client'
import { exchangeRates, markets } from '@/db/schema/localization'
import { type CurrencyCode, currencyCodes } from '@/lib/money'
import { type RoundingRule, roundingRules } from './schema'

/** How a euro price becomes one of this currency. `rate` is units of it for one euro, as a decimal. */
export type Conversion = { rate: string; rounding: RoundingRule }

const found = z.array(z.object({ currency: z.enum(currencyCodes), rounding: z.enum(roundingRules), rate: z.string() }))

/** Each currency that is sold in and has a rate: the latest one, and the rounding of its first market. */
export async function readConversions(reader: Reader): Promise<Map<CurrencyCode, Conversion>> {
  const rows = await reader.execute(sql`
    select m.currency, m.rounding, r.rate::text as rate
    from (
      select distinct on (currency) currency, rounding from ${markets} where active order by currency, position
    ) m
    cross join lateral (
      select rate from ${exchangeRates} e where e.quote = m.currency order by e.as_of desc limit 1
    ) r
    where m.currency <> 'EUR'`)
  return new Map(found.parse([...rows]).map(({ currency, ...conversion }) => [currency, conversion]))
}
