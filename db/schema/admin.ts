import { index, jsonb, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { accounts } from './auth'
import { createdAt, id, moment, updatedAt } from './columns'

export const admin = pgSchema('admin')

export const roles = admin.table('roles', {
  id: id(),
  key: text().notNull().unique(),
  name: text().notNull(),
  createdAt: createdAt(),
})

export const rolePermissions = admin.table(
  'role_permissions',
  {
    roleId: uuid()
      .notNull()
      .references(() => roles.id, { onDelete: 'cascade' }),
    permission: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.roleId, t.permission] })],
)

export const staff = admin.table(
  'staff',
  {
    accountId: uuid()
      .primaryKey()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    roleId: uuid()
      .notNull()
      .references(() => roles.id, { onDelete: 'restrict' }),
    name: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.roleId)],
)

/** Append-only: who changed what, before and after. */
export const auditLog = admin.table(
  'audit_log',
  {
    id: id(),
    accountId: uuid().references(() => accounts.id, { onDelete: 'set null' }),
    action: text().notNull(),
    entity: text().notNull(),
    entityId: text().notNull(),
    before: jsonb(),
    after: jsonb(),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.createdAt), index().on(t.entity, t.entityId, t.createdAt), index().on(t.accountId)],
)

export const settings = admin.table('settings', {
  key: text().primaryKey(),
  value: jsonb().notNull(),
  updatedAt: updatedAt(),
})

/** Every mail, sent or not. Without a mail provider this is where mail ends, and `/admin/outbox` shows it. */
export const mails = admin.table(
  'mails',
  {
    id: id(),
    /** One mail per key, however often its job runs. */
    key: text().notNull().unique(),
    template: text().notNull(),
    locale: text().notNull(),
    recipient: text().notNull(),
    subject: text().notNull(),
    html: text().notNull(),
    text: text().notNull(),
    status: text({ enum: ['outbox', 'sent', 'failed'] }).notNull(),
    providerId: text(),
    error: text(),
    createdAt: createdAt(),
    sentAt: moment(),
  },
  (t) => [index().on(t.createdAt, t.id)],
)

/** Answers to requests that carried an `Idempotency-Key`. A failure is not kept, so that it can be tried again. */
export const idempotencyKeys = admin.table(
  'idempotency_keys',
  {
    key: text().notNull(),
    scope: text().notNull(),
    bodyHash: text().notNull(),
    /** Null while the first request runs. */
    response: jsonb(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.scope, t.key] }), index().on(t.createdAt)],
)
