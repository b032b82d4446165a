import 'server-only'
import { eq } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { mails } from '@/db/schema/admin'
import {
  accounts,
  challenges,
  knownDevices,
  oneTimeTokens,
  passkeys,
  providerAccounts,
  recoveryCodes,
  securityEvents,
  sessions,
  totpSecrets,
} from '@/db/schema/auth'
import { addresses, consents, privacyRequests, profiles } from '@/db/schema/users'
import { eraseOrders, exportOrders } from '@/lib/orders/personal-data'

// Where personal data stands. Whoever adds a table with some adds it to both functions.

/** Everything that is held about an account, without secrets and what stands for them. */
export async function collectPersonalData(accountId: string, email: string): Promise<Record<string, unknown>> {
  const [account, profile, kept, consent, devices, keys, providers, events, letters, requests, bought] =
    await Promise.all([
      db
        .select({
          id: accounts.id,
          email: accounts.email,
          verifiedAt: accounts.emailVerifiedAt,
          since: accounts.createdAt,
        })
        .from(accounts)
        .where(eq(accounts.id, accountId)),
      db.select().from(profiles).where(eq(profiles.accountId, accountId)),
      db.select().from(addresses).where(eq(addresses.accountId, accountId)),
      db.select().from(consents).where(eq(consents.accountId, accountId)),
      db.select().from(sessions).where(eq(sessions.accountId, accountId)),
      db
        .select({ name: passkeys.name, createdAt: passkeys.createdAt, lastUsedAt: passkeys.lastUsedAt })
        .from(passkeys)
        .where(eq(passkeys.accountId, accountId)),
      db
        .select({ provider: providerAccounts.provider, createdAt: providerAccounts.createdAt })
        .from(providerAccounts)
        .where(eq(providerAccounts.accountId, accountId)),
      db
        .select({
          kind: securityEvents.kind,
          outcome: securityEvents.outcome,
          address: securityEvents.address,
          userAgent: securityEvents.userAgent,
          createdAt: securityEvents.createdAt,
        })
        .from(securityEvents)
        .where(eq(securityEvents.accountId, accountId)),
      db
        .select({ subject: mails.subject, text: mails.text, createdAt: mails.createdAt })
        .from(mails)
        .where(eq(mails.recipient, email)),
      db.select().from(privacyRequests).where(eq(privacyRequests.accountId, accountId)),
      exportOrders(accountId),
    ])
  return {
    account: account[0],
    profile: profile[0] ?? null,
    addresses: kept,
    consents: consent,
    devices,
    passkeys: keys,
    signInProviders: providers,
    securityEvents: events,
    mails: letters.map(({ text, ...letter }) => ({ ...letter, text: text.replaceAll(/token=[\w-]{43}/g, 'token=…') })),
    privacyRequests: requests,
    ...bought,
  }
}

/**
 * Deletes what is held about an account and takes its address out of what has to stay. The row stays under a made-up
 * address, so that what refers to it does. Security events keep where they came from: they protect others, and their
 * chain would break.
 */
export async function erasePersonalData(tx: Tx, accountId: string, email: string): Promise<void> {
  const pseudonym = `erased-${accountId}@erased.invalid`
  const owned = [profiles, addresses, consents, passkeys, providerAccounts, totpSecrets, recoveryCodes]
  for (const table of [...owned, knownDevices, oneTimeTokens, challenges])
    await tx.delete(table).where(eq(table.accountId, accountId))
  await tx.update(sessions).set({ userAgent: null, address: null }).where(eq(sessions.accountId, accountId))
  await tx.update(securityEvents).set({ accountId: null }).where(eq(securityEvents.accountId, accountId))
  await tx.delete(mails).where(eq(mails.recipient, email))
  await eraseOrders(tx, accountId, email, pseudonym)
  await tx
    .update(accounts)
    .set({ email: pseudonym, passwordHash: null, emailVerifiedAt: null, erasedAt: new Date() })
    .where(eq(accounts.id, accountId))
}
