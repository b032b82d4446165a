import 'server-only'
import { and, eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { db, type Tx } from '@/db/client'
import { accounts, providerAccounts } from '@/db/schema/auth'
import type { Place } from '@/lib/i18n/href'
import { Refusal } from '@/lib/refusal'
import { saveProfile } from '@/lib/users/profile'
import type { Caller } from './caller'
import { queueAccountMail } from './mail-account'
import { isProvider, type ProviderId } from './provider-names'
import type { Identity } from './providers'
import { noteOwn } from './security-events'
import { noteSignInChange } from './sign-in-change'
import { clearUnconfirmed, confirmAddress } from './take-over'
import type { Viewer } from './viewer'

/**
 * The account of whom a provider has sent: the one that is linked, else the one that has the address the provider
 * vouches for, else a new one. Of an account whose address nobody has confirmed, nothing that was set before counts:
 * a stranger may have made it.
 * @throws Refusal email-unverified when the provider vouches for no address
 */
export async function accountOf(tx: Tx, identity: Identity, place: Place, caller: Caller): Promise<string> {
  const { provider, subject, email, name } = identity
  const [linked] = await tx
    .select({ id: providerAccounts.accountId })
    .from(providerAccounts)
    .where(and(eq(providerAccounts.provider, provider), eq(providerAccounts.subject, subject)))
  if (linked) return linked.id
  if (!email) throw new Refusal('email-unverified')
  const [made] = await tx
    .insert(accounts)
    .values({ id: v7(), email })
    .onConflictDoNothing({ target: accounts.email })
    .returning({ id: accounts.id })
  const [account] = await tx.select().from(accounts).where(eq(accounts.email, email)).for('update')
  if (!account || account.disabledAt) throw new Refusal('wrong-credentials')
  const own = { accountId: account.id, email }
  if (account.emailVerifiedAt) await queueAccountMail(tx, 'sign-in-changed', account.id)
  else {
    if (!made) await clearUnconfirmed(tx, account.id)
    await tx.update(accounts).set({ passwordHash: null }).where(eq(accounts.id, account.id))
    await confirmAddress(tx, account.id)
    await saveProfile(tx, account.id, { name: name ?? '', ...place })
    await noteOwn(tx, own, 'register', caller, { provider })
  }
  await tx.insert(providerAccounts).values({ provider, subject, accountId: account.id })
  await noteOwn(tx, own, 'link-provider', caller, { provider })
  return account.id
}

/** By which providers the viewer can sign in. */
export async function listLinkedProviders({ accountId }: Viewer): Promise<ProviderId[]> {
  const rows = await db
    .selectDistinct({ provider: providerAccounts.provider })
    .from(providerAccounts)
    .where(eq(providerAccounts.accountId, accountId))
    .orderBy(providerAccounts.provider)
  return rows.map(({ provider }) => provider).filter(isProvider)
}

/** Who has no other way to sign in asks for a password by mail. @throws Refusal not-found */
export async function unlinkProvider(viewer: Viewer, provider: string, caller: Caller): Promise<void> {
  await db.transaction(async (tx) => {
    const own = and(eq(providerAccounts.provider, provider), eq(providerAccounts.accountId, viewer.accountId))
    const removed = await tx.delete(providerAccounts).where(own).returning()
    if (removed.length === 0) throw new Refusal('not-found')
    await noteSignInChange(tx, viewer, 'unlink-provider', caller, { provider })
  })
}
