import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { rolePermissions, roles, settings } from '@/db/schema/admin'
import { exchangeRates, marketCountries, marketLocales, markets } from '@/db/schema/localization'
import { taxRates } from '@/db/schema/orders'
import { currencyCodes } from '@/lib/money'
import { insertMissing } from '../insert'
import type { Counts } from '../stage'
import { snapshot } from './exchange-rates'
import { referenceMarkets } from './markets'
import { shop } from './shop'
import { taxRatesInForce } from './tax-rates'

/** What every shop needs before its first product. What the merchant has changed or has taken out of use stays so. */
export async function ensureReference(tx: Tx): Promise<Counts> {
  await ensureMarkets(tx)
  await ensureTaxRates(tx)
  const asOf = new Date(snapshot.asOf)
  const rates = currencyCodes.map((quote) => ({ quote, asOf, rate: snapshot.rates[quote], source: 'snapshot' }))
  await insertMissing(tx, exchangeRates, rates)
  await insertMissing(tx, roles, [{ key: 'owner', name: 'Owner' }])
  const known = await tx.select().from(roles)
  const owner = known.filter(({ key }) => key === 'owner')
  await insertMissing(
    tx,
    rolePermissions,
    owner.map(({ id }) => ({ roleId: id, permission: '*' })),
  )
  await insertMissing(tx, settings, [{ key: 'shop', value: shop }])
  return { markets: referenceMarkets.length, 'tax rates': taxRatesInForce.length, 'exchange rates': rates.length }
}

async function ensureMarkets(tx: Tx): Promise<void> {
  const before = new Set((await tx.select({ key: markets.key }).from(markets)).map(({ key }) => key))
  const added = referenceMarkets.filter(({ key }) => !before.has(key))
  if (added.length === 0) return
  const rows = await tx
    .insert(markets)
    .values(
      added.map(({ key, currency, rounding, pricesIncludeTax, locales }) => ({
        key,
        currency,
        rounding,
        pricesIncludeTax,
        defaultLocale: locales[0],
        position: referenceMarkets.findIndex((market) => market.key === key),
      })),
    )
    .returning({ id: markets.id, key: markets.key })
  const idOf = new Map(rows.map(({ id, key }) => [key, id]))
  const withId = added.flatMap((market) => ({ ...market, marketId: idOf.get(market.key) ?? '' }))
  await insertMissing(
    tx,
    marketLocales,
    withId.flatMap(({ marketId, locales }) => locales.map((locale, position) => ({ marketId, locale, position }))),
  )
  await insertMissing(
    tx,
    marketCountries,
    withId.flatMap(({ marketId, countries }) =>
      Object.entries(countries).map(([country, locale]) => ({ marketId, country, locale })),
    ),
  )
}

/** A place that has any rate keeps the ones it has: they are the merchant's. */
async function ensureTaxRates(tx: Tx): Promise<void> {
  const known = await tx
    .selectDistinct({ place: sql<string>`${taxRates.country} || coalesce(${taxRates.region}, '')` })
    .from(taxRates)
  const places = new Set(known.map(({ place }) => place))
  const missing = taxRatesInForce.filter(({ country, region }) => !places.has(country + (region ?? '')))
  await insertMissing(
    tx,
    taxRates,
    missing.map((rate) => ({ ...rate, validFrom: new Date(rate.validFrom) })),
  )
}
