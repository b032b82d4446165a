import 'server-only'
import { sqlClient } from '@/db/client'
import { env } from '@/lib/env'
import type { Claims } from './tokens'
import type { Viewer } from './viewer'

type Row = {
  email: string
  verified: boolean
  staff_name: string | null
  profile_name: string | null
  locale: string | null
  role_id: string | null
  /** Signed in, or to be asked at the next sign-in, with two factors. */
  two_factors: boolean
  permissions: string[]
}

/** Who a token's session belongs to, as things are now: ended, disabled or given another role, it is nobody. */
export async function readViewer(claims: Claims, via: Viewer['via']): Promise<Viewer | null> {
  // Each request asks this, so it is a prepared statement, which Drizzle's queries are not on this driver.
  const [row] = await sqlClient<Row[]>`
    select a.email, a.email_verified_at is not null as verified, st.name as staff_name, p.name as profile_name, p.locale,
      st.role_id, t.confirmed_at is not null or s.method = 'passkey' as two_factors,
      array(select rp.permission from admin.role_permissions rp where rp.role_id = st.role_id) as permissions
    from auth.sessions s
    join auth.accounts a on a.id = s.account_id
    left join admin.staff st on st.account_id = a.id
    left join auth.totp_secrets t on t.account_id = a.id
    left join users.profiles p on p.account_id = a.id
    where s.id = ${claims.sessionId} and s.account_id = ${claims.accountId}
      and s.revoked_at is null and s.expires_at > now() and a.disabled_at is null and a.erased_at is null`
  if (!row || row.role_id !== claims.roleId) return null
  // Outside of demo mode a password alone opens nothing of the back office. A passkey is two factors in one.
  const held = row.role_id === null || row.two_factors || env.DEMO_MODE
  return {
    accountId: claims.accountId,
    sessionId: claims.sessionId,
    name: row.staff_name ?? row.profile_name ?? '',
    email: row.email,
    verified: row.verified,
    permissions: held ? row.permissions : [],
    needsSecondFactor: !held,
    via,
    locale: row.locale ?? undefined,
  }
}
