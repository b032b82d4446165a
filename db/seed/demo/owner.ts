import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { roles, staff } from '@/db/schema/admin'
import { accounts, sessions } from '@/db/schema/auth'
import { profiles } from '@/db/schema/users'
import { hashPassword, verifyPassword } from '@/lib/auth/password'
import type { Counts } from '../stage'

const EMAIL = 'owner@example.com'
const NAME = 'Demo Owner'

/** The account that may do everything. Its password follows the environment; a new one ends the sessions of the old. */
export async function ensureDemoOwner(tx: Tx, password: string, now: Date): Promise<Counts> {
  const [known] = await tx.select().from(accounts).where(eq(accounts.email, EMAIL))
  if (known && (await verifyPassword(known.passwordHash, password))) {
    await ensureStaff(tx, known.id)
    return {}
  }
  const passwordHash = await hashPassword(password)
  const [account] = await tx
    .insert(accounts)
    .values({ email: EMAIL, emailVerifiedAt: now, passwordHash })
    .onConflictDoUpdate({ target: accounts.email, set: { passwordHash, updatedAt: now } })
    .returning({ id: accounts.id })
  if (!account) return {}
  await tx
    .update(sessions)
    .set({ revokedAt: now, revokedReason: 'password-changed' })
    .where(and(eq(sessions.accountId, account.id), isNull(sessions.revokedAt)))
  await ensureStaff(tx, account.id)
  return { 'sign-in': 1 }
}

async function ensureStaff(tx: Tx, accountId: string): Promise<void> {
  await tx.insert(profiles).values({ accountId, name: NAME, locale: 'en', currency: 'EUR' }).onConflictDoNothing()
  const [owner] = await tx.select({ id: roles.id }).from(roles).where(eq(roles.key, 'owner'))
  if (owner) await tx.insert(staff).values({ accountId, roleId: owner.id, name: NAME }).onConflictDoNothing()
}
