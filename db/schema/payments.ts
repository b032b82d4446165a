import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgSchema, text, unique, uuid } from 'drizzle-orm/pg-core'
import { amount, createdAt, currency, id, moment, updatedAt } from './columns'
import { orders } from './orders'

export const paymentsSchema = pgSchema('payments')

export const payments = paymentsSchema.table(
  'payments',
  {
    id: id(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id, { onDelete: 'restrict' }),
    gateway: text().notNull(),
    status: text({ enum: ['pending', 'authorized', 'captured', 'failed', 'cancelled'] }).notNull(),
    amount: amount().notNull(),
    captured: amount().notNull().default(sql`0`),
    refunded: amount().notNull().default(sql`0`),
    currency: currency().notNull(),
    providerReference: text(),
    failureCode: text(),
    detail: jsonb().$type<Record<string, string>>(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    index().on(t.orderId, t.createdAt),
    unique().on(t.gateway, t.providerReference),
    check('amount_is_positive', sql`${t.amount} >= 0`),
    check('captured_within_amount', sql`${t.captured} between 0 and ${t.amount}`),
    check('refunded_within_captured', sql`${t.refunded} between 0 and ${t.captured}`),
  ],
)

export const refunds = paymentsSchema.table(
  'refunds',
  {
    id: id(),
    paymentId: uuid()
      .notNull()
      .references(() => payments.id, { onDelete: 'restrict' }),
    status: text({ enum: ['pending', 'succeeded', 'failed'] }).notNull(),
    amount: amount().notNull(),
    currency: currency().notNull(),
    reason: text().notNull(),
    providerReference: text().unique(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [index().on(t.paymentId), check('amount_is_positive', sql`${t.amount} > 0`)],
)

/** What a gateway told us, once per event. */
export const gatewayEvents = paymentsSchema.table(
  'gateway_events',
  {
    id: id(),
    gateway: text().notNull(),
    eventId: text().notNull(),
    kind: text().notNull(),
    payload: jsonb().notNull(),
    receivedAt: createdAt(),
    processedAt: moment(),
    error: text(),
  },
  (t) => [unique().on(t.gateway, t.eventId), index().on(t.processedAt, t.receivedAt)],
)
