import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  inet,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { createdAt, id, moment, updatedAt } from './columns'

export const auth = pgSchema('auth')

/** Who can sign in: shoppers and staff alike. E-mail addresses are kept in lower case. */
export const accounts = auth.table(
  'accounts',
  {
    id: id(),
    email: text().notNull().unique(),
    emailVerifiedAt: moment(),
    /** argon2id, in its PHC string form. Null for accounts that only use a passkey or another provider. */
    passwordHash: text(),
    disabledAt: moment(),
    erasedAt: moment(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [check('email_is_lower_case', sql`${t.email} = lower(${t.email})`)],
)

export const providerAccounts = auth.table(
  'provider_accounts',
  {
    provider: text().notNull(),
    subject: text().notNull(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.provider, t.subject] }), index().on(t.accountId)],
)

/** One device. Its refresh tokens are one family: reuse of a spent one revokes the row. */
export const sessions = auth.table(
  'sessions',
  {
    id: id(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    userAgent: text(),
    address: inet(),
    /** How the account signed in. A code comes after a password or a provider. */
    method: text({ enum: ['password', 'code', 'passkey', 'provider'] })
      .notNull()
      .default('password'),
    createdAt: createdAt(),
    lastSeenAt: moment().notNull().defaultNow(),
    expiresAt: moment().notNull(),
    revokedAt: moment(),
    revokedReason: text(),
  },
  (t) => [index().on(t.accountId, t.createdAt), index().on(t.expiresAt)],
)

export const refreshTokens = auth.table(
  'refresh_tokens',
  {
    /** SHA-256 of the token, hex. */
    hash: text().primaryKey(),
    sessionId: uuid()
      .notNull()
      .references(() => sessions.id, { onDelete: 'cascade' }),
    successor: text(),
    createdAt: createdAt(),
    spentAt: moment(),
    expiresAt: moment().notNull(),
  },
  (t) => [index().on(t.sessionId)],
)

/** Links sent by e-mail: single use, hashed, expiring. */
export const oneTimeTokens = auth.table(
  'one_time_tokens',
  {
    hash: text().primaryKey(),
    /** What the token is derived from, so that a job can be told of it without holding it. */
    id: uuid().notNull().unique(),
    purpose: text({ enum: ['verify-email', 'reset-password', 'change-email', 'undo-email', 'unlock'] }).notNull(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    detail: jsonb().$type<Record<string, string>>(),
    createdAt: createdAt(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
  },
  (t) => [index().on(t.accountId, t.purpose), index().on(t.expiresAt)],
)

export const passkeys = auth.table(
  'passkeys',
  {
    credentialId: text().primaryKey(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    publicKey: text().notNull(),
    counter: integer().notNull().default(0),
    transports: text().array().notNull().default(sql`'{}'`),
    name: text().notNull(),
    backedUp: boolean().notNull().default(false),
    createdAt: createdAt(),
    lastUsedAt: moment(),
  },
  (t) => [index().on(t.accountId)],
)

/** What a browser was asked to sign with a passkey; each is good for one answer. */
export const challenges = auth.table(
  'challenges',
  {
    id: id(),
    challenge: text().notNull(),
    /** Whose key is being added; null for signing in. */
    accountId: uuid().references(() => accounts.id, { onDelete: 'cascade' }),
    expiresAt: moment().notNull(),
  },
  (t) => [index().on(t.expiresAt), index().on(t.accountId)],
)

export const totpSecrets = auth.table('totp_secrets', {
  accountId: uuid()
    .primaryKey()
    .references(() => accounts.id, { onDelete: 'cascade' }),
  /** Encrypted with a key derived from AUTH_SECRET. */
  secret: text().notNull(),
  confirmedAt: moment(),
  lastStep: integer(),
  createdAt: createdAt(),
})

export const recoveryCodes = auth.table(
  'recovery_codes',
  {
    hash: text().primaryKey(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    usedAt: moment(),
  },
  (t) => [index().on(t.accountId)],
)

/** Browsers that an account has signed in with: a stranger who guesses does not keep them out. */
export const knownDevices = auth.table(
  'known_devices',
  {
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    /** SHA-256 of the browser's cookie, hex. */
    hash: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.hash] })],
)

/** Kept by rate-limiter-flexible, which names the columns. */
export const rateLimits = auth.table('rate_limits', {
  key: text().primaryKey(),
  points: integer().notNull(),
  expire: moment(),
})

/** Append-only and hash-chained: `hash` covers the row and the hash before it. */
export const securityEvents = auth.table(
  'security_events',
  {
    id: id(),
    accountId: uuid().references(() => accounts.id, { onDelete: 'set null' }),
    kind: text().notNull(),
    outcome: text({ enum: ['success', 'failure'] }).notNull(),
    address: inet(),
    userAgent: text(),
    detail: jsonb().$type<Record<string, string>>(),
    previousHash: text(),
    hash: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    index().on(t.accountId, t.createdAt),
    index('security_events_subject').on(sql`(${t.detail} ->> 'subject')`, t.createdAt),
    unique().on(t.previousHash),
  ],
)
