import { sql } from 'drizzle-orm'
import { boolean, char, check, index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { catalog, variants } from './catalog'
import { createdAt, id, moment, updatedAt } from './columns'

export const warehouses = catalog.table('warehouses', {
  id: id(),
  key: text().notNull().unique(),
  name: text().notNull(),
  country: char({ length: 2 }).notNull(),
  city: text().notNull(),
  /** Lower ships first where no market rule says otherwise. */
  priority: integer().notNull(),
  active: boolean().notNull().default(true),
})

/** Which warehouse serves a market first. */
export const warehouseMarkets = catalog.table(
  'warehouse_markets',
  {
    marketId: uuid().notNull(),
    warehouseId: uuid()
      .notNull()
      .references(() => warehouses.id, { onDelete: 'cascade' }),
    priority: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.marketId, t.warehouseId] }), index().on(t.warehouseId)],
)

/** What is in a warehouse and what of it is promised. The check makes overselling impossible. */
export const stockLevels = catalog.table(
  'stock_levels',
  {
    variantId: uuid()
      .notNull()
      .references(() => variants.id, { onDelete: 'cascade' }),
    warehouseId: uuid()
      .notNull()
      .references(() => warehouses.id, { onDelete: 'restrict' }),
    onHand: integer().notNull().default(0),
    reserved: integer().notNull().default(0),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.variantId, t.warehouseId] }),
    index().on(t.warehouseId),
    check('reserved_is_on_hand', sql`${t.reserved} between 0 and ${t.onHand}`),
  ],
)

/** Append-only. A level equals the sums of its movements. */
export const stockMovements = catalog.table(
  'stock_movements',
  {
    id: id(),
    variantId: uuid()
      .notNull()
      .references(() => variants.id, { onDelete: 'cascade' }),
    warehouseId: uuid()
      .notNull()
      .references(() => warehouses.id, { onDelete: 'restrict' }),
    onHandDelta: integer().notNull().default(0),
    reservedDelta: integer().notNull().default(0),
    reason: text({
      enum: ['receive', 'adjust', 'reserve', 'release', 'ship', 'return', 'transfer', 'count'],
    }).notNull(),
    orderId: uuid(),
    accountId: uuid(),
    note: text(),
    createdAt: createdAt(),
  },
  (t) => [
    index().on(t.variantId, t.warehouseId, t.createdAt),
    index().on(t.orderId),
    index().on(t.warehouseId),
    check('moves_something', sql`${t.onHandDelta} <> 0 or ${t.reservedDelta} <> 0`),
  ],
)

/** What an order holds. Open until it is shipped, released or expired. */
export const reservations = catalog.table(
  'reservations',
  {
    id: id(),
    orderId: uuid().notNull(),
    variantId: uuid()
      .notNull()
      .references(() => variants.id, { onDelete: 'restrict' }),
    warehouseId: uuid()
      .notNull()
      .references(() => warehouses.id, { onDelete: 'restrict' }),
    quantity: integer().notNull(),
    status: text({ enum: ['open', 'shipped', 'released'] })
      .notNull()
      .default('open'),
    /** Null when the order is paid and only shipping ends it. */
    expiresAt: moment(),
    createdAt: createdAt(),
  },
  (t) => [
    unique().on(t.orderId, t.variantId, t.warehouseId),
    index().on(t.variantId),
    index().on(t.warehouseId),
    index('open_reservations').on(t.expiresAt).where(sql`${t.status} = 'open'`),
    check('quantity_is_positive', sql`${t.quantity} > 0`),
  ],
)
