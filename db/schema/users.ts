import { sql } from 'drizzle-orm'
import { boolean, char, check, index, pgSchema, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { accounts } from './auth'
import { createdAt, currency, id, moment, updatedAt } from './columns'

export const users = pgSchema('users')

export const profiles = users.table('profiles', {
  accountId: uuid()
    .primaryKey()
    .references(() => accounts.id, { onDelete: 'cascade' }),
  name: text().notNull(),
  phone: text(),
  locale: text().notNull(),
  currency: currency().notNull(),
  updatedAt: updatedAt(),
})

export const addresses = users.table(
  'addresses',
  {
    id: id(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    organization: text(),
    line1: text().notNull(),
    line2: text(),
    locality: text(),
    region: text(),
    postcode: text(),
    country: char({ length: 2 }).notNull(),
    phone: text(),
    primaryBilling: boolean().notNull().default(false),
    primaryShipping: boolean().notNull().default(false),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    index().on(t.accountId, t.createdAt),
    uniqueIndex('one_primary_billing').on(t.accountId).where(sql`${t.primaryBilling}`),
    uniqueIndex('one_primary_shipping').on(t.accountId).where(sql`${t.primaryShipping}`),
    check('country_is_upper_case', sql`${t.country} = upper(${t.country})`),
  ],
)

/** Append-only: the latest row of a purpose says whether consent is given. */
export const consents = users.table(
  'consents',
  {
    id: id(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    purpose: text({ enum: ['marketing-email', 'analytics'] }).notNull(),
    given: boolean().notNull(),
    source: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.accountId, t.purpose, t.createdAt)],
)

export const privacyRequests = users.table(
  'privacy_requests',
  {
    id: id(),
    accountId: uuid().references(() => accounts.id, { onDelete: 'set null' }),
    kind: text({ enum: ['export', 'erasure'] }).notNull(),
    createdAt: createdAt(),
    completedAt: moment(),
  },
  (t) => [index().on(t.accountId)],
)
