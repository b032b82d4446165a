import 'server-only'
import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { rolePermissions, staff } from '@/db/schema/admin'
import { accounts, sessions, totpSecrets } from '@/db/schema/auth'
import { profiles } from '@/db/schema/users'
import { env } from '@/lib/env'
import type { Claims } from './tokens'
import type { Viewer } from './viewer'

/** Who a token's session belongs to, as things are now: ended, disabled or given another role, it is nobody. */
export async function readViewer(claims: Claims, via: Viewer['via']): Promise<Viewer | null> {
  const [row] = await db
    .select({
      email: accounts.email,
      verifiedAt: accounts.emailVerifiedAt,
      secondFactorAt: totpSecrets.confirmedAt,
      method: sessions.method,
      staffName: staff.name,
      profileName: profiles.name,
      locale: profiles.locale,
      roleId: staff.roleId,
      permissions: sql<string[]>`array(${db
        .select({ permission: rolePermissions.permission })
        .from(rolePermissions)
        .where(eq(rolePermissions.roleId, staff.roleId))})`,
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .leftJoin(staff, eq(staff.accountId, accounts.id))
    .leftJoin(totpSecrets, eq(totpSecrets.accountId, accounts.id))
    .leftJoin(profiles, eq(profiles.accountId, accounts.id))
    .where(
      and(
        eq(sessions.id, claims.sessionId),
        eq(sessions.accountId, claims.accountId),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, new Date()),
        isNull(accounts.disabledAt),
        isNull(accounts.erasedAt),
      ),
    )
  if (!row || row.roleId !== claims.roleId) return null
  const { email, verifiedAt } = row
  // Outside of demo mode a password alone opens nothing of the back office. A passkey is two factors in one.
  const held = row.roleId === null || row.secondFactorAt !== null || row.method === 'passkey' || env.DEMO_MODE
  const permissions = held ? row.permissions : []
  const name = row.staffName ?? row.profileName ?? ''
  return {
    accountId: claims.accountId,
    sessionId: claims.sessionId,
    name,
    email,
    verified: verifiedAt !== null,
    permissions,
    needsSecondFactor: !held,
    via,
    locale: row.locale ?? undefined,
  }
}
