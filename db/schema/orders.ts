import { sql } from 'drizzle-orm'
import {
  boolean,
  char,
  check,
  index,
  integer,
  jsonb,
  numeric,
  pgSchema,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Address } from '@/lib/orders/address'
import { accounts } from './auth'
import { variants } from './catalog'
import { amount, createdAt, currency, id, moment, updatedAt } from './columns'

export const ordersSchema = pgSchema('orders')

/** A cart's id is its key: unguessable, never listed. Its currency is set by the first line and changed by the switcher. */
export const carts = ordersSchema.table(
  'carts',
  {
    id: id(),
    accountId: uuid().references(() => accounts.id, { onDelete: 'cascade' }),
    locale: text().notNull(),
    currency: currency().notNull(),
    email: text(),
    address: jsonb().$type<Address>(),
    shippingMethodId: uuid(),
    /** Set when the cart has become an order; it is then closed. */
    orderId: uuid().unique(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [index().on(t.accountId), index().on(t.updatedAt)],
)

export const cartLines = ordersSchema.table(
  'cart_lines',
  {
    id: id(),
    cartId: uuid()
      .notNull()
      .references(() => carts.id, { onDelete: 'cascade' }),
    variantId: uuid()
      .notNull()
      .references(() => variants.id, { onDelete: 'cascade' }),
    quantity: integer().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique().on(t.cartId, t.variantId),
    index().on(t.variantId),
    check('quantity_in_range', sql`${t.quantity} between 1 and 999`),
  ],
)

/** Percentages and rates are whole parts per million: 19 % is 190000, 9.975 % is 99750. */
export const taxRates = ordersSchema.table(
  'tax_rates',
  {
    id: id(),
    country: char({ length: 2 }).notNull(),
    region: text(),
    taxClass: text().notNull().default('standard'),
    rate: integer().notNull(),
    validFrom: moment().notNull(),
    validTo: moment(),
  },
  (t) => [
    index().on(t.country, t.taxClass, t.validFrom),
    check('rate_in_range', sql`${t.rate} between 0 and 1000000`),
    check('ends_after_start', sql`${t.validTo} > ${t.validFrom}`),
  ],
)

export const shippingZones = ordersSchema.table('shipping_zones', {
  id: id(),
  key: text().notNull().unique(),
  position: integer().notNull(),
})

export const shippingZoneCountries = ordersSchema.table(
  'shipping_zone_countries',
  {
    country: char({ length: 2 }).primaryKey(),
    zoneId: uuid()
      .notNull()
      .references(() => shippingZones.id, { onDelete: 'cascade' }),
  },
  (t) => [index().on(t.zoneId)],
)

export const shippingMethods = ordersSchema.table(
  'shipping_methods',
  {
    id: id(),
    zoneId: uuid()
      .notNull()
      .references(() => shippingZones.id, { onDelete: 'cascade' }),
    /** Named in `messages/` as `shipping.<key>`. */
    key: text().notNull(),
    /** Working days from dispatch. */
    minDays: integer().notNull(),
    maxDays: integer().notNull(),
    position: integer().notNull(),
    active: boolean().notNull().default(true),
  },
  (t) => [unique().on(t.zoneId, t.key), check('days_in_order', sql`${t.minDays} between 0 and ${t.maxDays}`)],
)

/** What a parcel of up to `maxWeight` grams costs. `freeFrom` is the goods' value from which it costs nothing. */
export const shippingRates = ordersSchema.table(
  'shipping_rates',
  {
    methodId: uuid()
      .notNull()
      .references(() => shippingMethods.id, { onDelete: 'cascade' }),
    currency: currency().notNull(),
    maxWeight: integer().notNull(),
    amount: amount().notNull(),
    freeFrom: amount(),
  },
  (t) => [
    primaryKey({ columns: [t.methodId, t.currency, t.maxWeight] }),
    check('amount_not_negative', sql`${t.amount} >= 0`),
  ],
)

export const promotions = ordersSchema.table(
  'promotions',
  {
    id: id(),
    kind: text({ enum: ['percentage', 'amount', 'free-shipping'] }).notNull(),
    /** Parts per million for a percentage; minor units of `currency` for an amount. */
    value: amount().notNull(),
    currency: currency(),
    minimum: amount(),
    startsAt: moment().notNull(),
    endsAt: moment(),
    usageLimit: integer(),
    used: integer().notNull().default(0),
    active: boolean().notNull().default(true),
    createdAt: createdAt(),
  },
  (t) => [check('used_within_limit', sql`${t.used} <= ${t.usageLimit}`)],
)

export const coupons = ordersSchema.table(
  'coupons',
  {
    code: text().primaryKey(),
    promotionId: uuid()
      .notNull()
      .references(() => promotions.id, { onDelete: 'cascade' }),
    usageLimit: integer(),
    used: integer().notNull().default(0),
  },
  (t) => [
    index().on(t.promotionId),
    check('code_is_upper_case', sql`${t.code} = upper(${t.code})`),
    check('used_within_limit', sql`${t.used} <= ${t.usageLimit}`),
  ],
)

export const cartCoupons = ordersSchema.table(
  'cart_coupons',
  {
    cartId: uuid()
      .notNull()
      .references(() => carts.id, { onDelete: 'cascade' }),
    code: text()
      .notNull()
      .references(() => coupons.code, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.cartId, t.code] }), index().on(t.code)],
)

/** Immutable but for its three states. Σ lines − discount + shipping + tax (where exclusive) = total. */
export const orders = ordersSchema.table(
  'orders',
  {
    id: id(),
    /** What people say on the telephone; not a count. */
    number: text().notNull().unique(),
    /** The guest's key to the status page, 256 bits. */
    token: text().notNull().unique(),
    accountId: uuid().references(() => accounts.id, { onDelete: 'set null' }),
    status: text({ enum: ['open', 'cancelled', 'completed'] })
      .notNull()
      .default('open'),
    paymentStatus: text({ enum: ['unpaid', 'authorized', 'paid', 'partially-refunded', 'refunded'] })
      .notNull()
      .default('unpaid'),
    fulfilmentStatus: text({ enum: ['unfulfilled', 'partially-fulfilled', 'fulfilled', 'returned'] })
      .notNull()
      .default('unfulfilled'),
    locale: text().notNull(),
    currency: currency().notNull(),
    email: text().notNull(),
    shippingAddress: jsonb().$type<Address>().notNull(),
    billingAddress: jsonb().$type<Address>().notNull(),
    pricesIncludeTax: boolean().notNull(),
    subtotal: amount().notNull(),
    discount: amount().notNull().default(sql`0`),
    shipping: amount().notNull(),
    /** All tax, whether it is inside the prices or on top of them. */
    tax: amount().notNull(),
    total: amount().notNull(),
    shippingMethod: text().notNull(),
    minDays: integer().notNull(),
    maxDays: integer().notNull(),
    paymentMethod: text().notNull(),
    /** Units of the order's currency for one euro when it was placed. */
    exchangeRate: numeric({ precision: 20, scale: 10 }).notNull(),
    note: text(),
    placedAt: createdAt(),
    cancelledAt: moment(),
    completedAt: moment(),
    updatedAt: updatedAt(),
  },
  (t) => [
    index().on(t.placedAt, t.id),
    index().on(t.status, t.placedAt, t.id),
    index().on(t.accountId, t.placedAt),
    index().on(t.email),
    check('amounts_not_negative', sql`least(${t.subtotal}, ${t.discount}, ${t.shipping}, ${t.tax}, ${t.total}) >= 0`),
    check(
      'parts_make_the_total',
      sql`${t.total} = ${t.subtotal} - ${t.discount} + ${t.shipping} + case when ${t.pricesIncludeTax} then 0 else ${t.tax} end`,
    ),
  ],
)

export const orderLines = ordersSchema.table(
  'order_lines',
  {
    id: id(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    /** Kept for stock and statistics; what was sold is in this row. */
    variantId: uuid().references(() => variants.id, { onDelete: 'set null' }),
    sku: text().notNull(),
    name: text().notNull(),
    /** "Celadon, 27 cm", in the order's language. */
    variantName: text().notNull(),
    image: text(),
    quantity: integer().notNull(),
    unitAmount: amount().notNull(),
    discount: amount().notNull().default(sql`0`),
    /** quantity × unitAmount − discount. */
    amount: amount().notNull(),
    taxRate: integer().notNull(),
    tax: amount().notNull(),
    weight: integer().notNull(),
    fulfilled: integer().notNull().default(0),
  },
  (t) => [
    unique().on(t.orderId, t.position),
    index().on(t.variantId),
    check('quantity_in_range', sql`${t.quantity} between 1 and 999`),
    check('fulfilled_within_quantity', sql`${t.fulfilled} between 0 and ${t.quantity}`),
    check('line_adds_up', sql`${t.amount} = ${t.quantity} * ${t.unitAmount} - ${t.discount}`),
  ],
)

/** Tax per rate, as the invoice shows it. Its sum is the order's tax. */
export const orderTaxes = ordersSchema.table(
  'order_taxes',
  {
    orderId: uuid()
      .notNull()
      .references(() => orders.id, { onDelete: 'cascade' }),
    rate: integer().notNull(),
    /** What the tax is computed from, without the tax. */
    base: amount().notNull(),
    amount: amount().notNull(),
  },
  (t) => [primaryKey({ columns: [t.orderId, t.rate] })],
)

/** Append-only history of an order. */
export const orderEvents = ordersSchema.table(
  'order_events',
  {
    id: id(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id, { onDelete: 'cascade' }),
    kind: text({
      enum: [
        'placed',
        'paid',
        'payment-failed',
        'fulfilled',
        'delivered',
        'cancelled',
        'refunded',
        'note',
        'mail-sent',
        'withdrawn',
      ],
    }).notNull(),
    accountId: uuid(),
    detail: jsonb().$type<Record<string, string>>().notNull().default({}),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.orderId, t.createdAt)],
)

export const fulfilments = ordersSchema.table(
  'fulfilments',
  {
    id: id(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id, { onDelete: 'cascade' }),
    warehouseId: uuid().notNull(),
    status: text({ enum: ['shipped', 'delivered'] })
      .notNull()
      .default('shipped'),
    carrier: text(),
    trackingNumber: text(),
    createdAt: createdAt(),
    deliveredAt: moment(),
  },
  (t) => [index().on(t.orderId), index().on(t.warehouseId)],
)

export const fulfilmentLines = ordersSchema.table(
  'fulfilment_lines',
  {
    fulfilmentId: uuid()
      .notNull()
      .references(() => fulfilments.id, { onDelete: 'cascade' }),
    orderLineId: uuid()
      .notNull()
      .references(() => orderLines.id, { onDelete: 'cascade' }),
    quantity: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.fulfilmentId, t.orderLineId] }),
    index().on(t.orderLineId),
    check('quantity_is_positive', sql`${t.quantity} > 0`),
  ],
)

export const returns = ordersSchema.table(
  'returns',
  {
    id: id(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id, { onDelete: 'cascade' }),
    status: text({ enum: ['requested', 'approved', 'received', 'refused'] })
      .notNull()
      .default('requested'),
    reason: text().notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [index().on(t.orderId)],
)

export const returnLines = ordersSchema.table(
  'return_lines',
  {
    returnId: uuid()
      .notNull()
      .references(() => returns.id, { onDelete: 'cascade' }),
    orderLineId: uuid()
      .notNull()
      .references(() => orderLines.id, { onDelete: 'cascade' }),
    quantity: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.returnId, t.orderLineId] }),
    index().on(t.orderLineId),
    check('quantity_is_positive', sql`${t.quantity} > 0`),
  ],
)
