import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import { db, type Reader, type Tx } from '@/db/client'
import { accounts } from '@/db/schema/auth'
import { consents, profiles } from '@/db/schema/users'
import type { Viewer } from '@/lib/auth/viewer'
import { getMarkets, preferredPlace } from '@/lib/localization/queries'
import type { CurrencyCode } from '@/lib/money'
import { found } from '@/lib/refusal'
import type { ConsentPurpose, ProfileInput, ProfileView } from './schema'

type Profile = { name: string; locale: string; currency: CurrencyCode }

/** Makes the profile, or replaces the one of a registration that was never confirmed. */
export async function saveProfile(tx: Tx, accountId: string, profile: Profile): Promise<void> {
  await tx
    .insert(profiles)
    .values({ accountId, ...profile })
    .onConflictDoUpdate({ target: profiles.accountId, set: profile })
}

/** The viewer's own. Staff who never shopped have none written yet. */
export async function getProfile({ accountId, name, locale = 'en' }: Viewer): Promise<ProfileView> {
  const [row] = await db
    .select({ email: accounts.email, verifiedAt: accounts.emailVerifiedAt, profile: profiles })
    .from(accounts)
    .leftJoin(profiles, eq(profiles.accountId, accounts.id))
    .where(eq(accounts.id, accountId))
  const { email, verifiedAt, profile } = found(row)
  return {
    id: accountId,
    email,
    emailVerified: verifiedAt !== null,
    name: profile?.name ?? name,
    locale: profile?.locale ?? locale,
    currency: profile?.currency ?? preferredPlace(await getMarkets(), locale).currency,
    marketingEmail: await hasConsent(db, accountId, 'marketing-email'),
  }
}

/** Changes what is given. A consent that changes is a new row of its history; `source` says where it was given. */
export async function changeProfile(viewer: Viewer, input: ProfileInput, source: string): Promise<ProfileView> {
  const { marketingEmail, ...changed } = input
  const before = await getProfile(viewer)
  const { name, locale, currency } = { ...before, ...changed }
  await db.transaction(async (tx) => {
    await saveProfile(tx, viewer.accountId, { name, locale, currency: currency as CurrencyCode })
    if (marketingEmail !== undefined && marketingEmail !== before.marketingEmail)
      await tx
        .insert(consents)
        .values({ accountId: viewer.accountId, purpose: 'marketing-email', given: marketingEmail, source })
  })
  return getProfile(viewer)
}

async function hasConsent(reader: Reader, accountId: string, purpose: ConsentPurpose): Promise<boolean> {
  const [last] = await reader
    .select({ given: consents.given })
    .from(consents)
    .where(and(eq(consents.accountId, accountId), eq(consents.purpose, purpose)))
    .orderBy(desc(consents.createdAt), desc(consents.id))
    .limit(1)
  return last?.given ?? false
}
