import { bigint, char, timestamp, uuid } from 'drizzle-orm/pg-core'
import { v7 } from 'uuid'
import type { CurrencyCode } from '@/lib/money'

export const id = () => uuid().primaryKey().$defaultFn(v7)
/** UTC. */
export const moment = () => timestamp({ withTimezone: true })
export const createdAt = () => moment().notNull().defaultNow()
export const updatedAt = () =>
  moment()
    .notNull()
    .defaultNow()
    .$onUpdateFn(() => new Date())
/** Minor units of the row's currency. */
export const amount = () => bigint({ mode: 'bigint' })
export const currency = () => char({ length: 3 }).$type<CurrencyCode>()
