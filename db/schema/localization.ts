import { sql } from 'drizzle-orm'
import { boolean, char, check, index, integer, numeric, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, currency, id, moment, updatedAt } from './columns'

export const localization = pgSchema('localization')

/**
 * A set of countries that are sold to in one currency. Markets that share a currency share its prices, so they also
 * share `pricesIncludeTax`.
 */
export const markets = localization.table(
  'markets',
  {
    id: id(),
    key: text().notNull().unique(),
    currency: currency().notNull(),
    defaultLocale: text().notNull(),
    pricesIncludeTax: boolean().notNull(),
    /** How a converted price ends; see lib/localization/rounding.ts. */
    rounding: text({ enum: ['charm-99', 'charm-90', 'whole', 'ten', 'hundred', 'thousand', 'nickel'] }).notNull(),
    position: integer().notNull(),
    active: boolean().notNull().default(true),
    updatedAt: updatedAt(),
  },
  (t) => [index().on(t.currency)],
)

/** The indexable pairs: this market in these languages. */
export const marketLocales = localization.table(
  'market_locales',
  {
    marketId: uuid()
      .notNull()
      .references(() => markets.id, { onDelete: 'cascade' }),
    locale: text().notNull(),
    position: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.marketId, t.locale] })],
)

export const marketCountries = localization.table(
  'market_countries',
  {
    country: char({ length: 2 }).primaryKey(),
    marketId: uuid()
      .notNull()
      .references(() => markets.id, { onDelete: 'cascade' }),
    /** The language a visitor from this country most likely reads. */
    locale: text().notNull(),
  },
  (t) => [index().on(t.marketId), check('country_is_upper_case', sql`${t.country} = upper(${t.country})`)],
)

/** Units of `quote` for one euro. A new row for each day; the latest counts. */
export const exchangeRates = localization.table(
  'exchange_rates',
  {
    quote: currency().notNull(),
    asOf: moment().notNull(),
    rate: numeric({ precision: 20, scale: 10 }).notNull(),
    source: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.quote, t.asOf] }), check('rate_is_positive', sql`${t.rate} > 0`)],
)
