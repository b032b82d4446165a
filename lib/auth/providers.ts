import 'server-only'
import { importPKCS8, SignJWT } from 'jose'
import type { NextAuthConfig, Profile } from 'next-auth'
import Apple from 'next-auth/providers/apple'
import Google from 'next-auth/providers/google'
import { z } from 'zod'
import { env } from '@/lib/env'
import { issuers, offeredProviders, PRIVATE_TENANT } from './offered-providers'
import { type ProviderId, providerNames } from './provider-names'

type AuthProvider = NextAuthConfig['providers'][number]

export const authProviders = async (): Promise<AuthProvider[]> => Promise.all(offeredProviders.map((id) => made[id]()))

const made: Record<ProviderId, () => AuthProvider | Promise<AuthProvider>> = {
  google: () =>
    Google({
      clientId: env.GOOGLE_CLIENT_ID,
      clientSecret: env.GOOGLE_CLIENT_SECRET,
      issuer: issuers.google,
      checks: ['pkce', 'state', 'nonce'],
      client: { token_endpoint_auth_method: 'client_secret_post' },
    }),
  // Its form brings the visitor back by a POST from another site, so its cookies are `SameSite=None`; it knows no PKCE.
  apple: async () =>
    Apple({
      clientId: env.APPLE_CLIENT_ID,
      clientSecret: await appleSecret(),
      issuer: issuers.apple,
      checks: ['state', 'nonce'],
      profile: ({ sub, email, user }) => ({ id: sub, email, name: nameOf(user) }),
    }),
  // Not the library's own: that one fetches a photograph, and takes any tenant's word.
  microsoft: () => ({
    id: 'microsoft',
    name: providerNames.microsoft,
    type: 'oidc',
    clientId: env.MICROSOFT_CLIENT_ID,
    clientSecret: env.MICROSOFT_CLIENT_SECRET,
    issuer: issuers.microsoft,
    checks: ['pkce', 'state', 'nonce'],
  }),
}

/** What a provider says of who came from there. */
export type Identity = {
  provider: ProviderId
  /** Its own name for the person, which never changes. */
  subject: string
  /** In lower case; null unless the provider vouches that it is theirs. */
  email: string | null
  name: string | null
}

const claims = z.object({
  email: z.email().max(254).toLowerCase().optional().catch(undefined),
  email_verified: z.union([z.boolean(), z.stringbool()]).optional().catch(undefined),
  /** Microsoft's, of a work account: whether the domain's owner has shown that the address is theirs. */
  xms_edov: z.union([z.boolean(), z.stringbool()]).optional().catch(undefined),
})

export function identityOf(provider: ProviderId, subject: string, profile: Profile, name: string | null): Identity {
  const { email, email_verified, xms_edov } = claims.parse(profile)
  const vouched =
    provider === 'microsoft' ? issuers.microsoft.includes(PRIVATE_TENANT) || xms_edov === true : email_verified === true
  return { provider, subject, email: (vouched && email) || null, name: name?.trim().slice(0, 120) || null }
}

const appleUser = z.object({ name: z.object({ firstName: z.string().catch(''), lastName: z.string().catch('') }) })

function nameOf(user: unknown): string | null {
  const { success, data } = appleUser.safeParse(user)
  return success ? `${data.name.firstName} ${data.name.lastName}`.trim() : null
}

const APPLE_SECRET_S = 60 * 60
let kept: { secret: string; until: number } | undefined

/** Apple's client secret: a JWT of an hour, signed with the key that the merchant has from Apple. */
async function appleSecret(): Promise<string> {
  const now = Math.floor(Date.now() / 1000)
  if (kept && kept.until > now) return kept.secret
  const key = await importPKCS8((env.APPLE_PRIVATE_KEY ?? '').replaceAll('\\n', '\n'), 'ES256')
  const secret = await new SignJWT()
    .setProtectedHeader({ alg: 'ES256', kid: env.APPLE_KEY_ID })
    .setIssuer(env.APPLE_TEAM_ID ?? '')
    .setSubject(env.APPLE_CLIENT_ID ?? '')
    .setAudience('https://appleid.apple.com')
    .setIssuedAt(now)
    .setExpirationTime(now + APPLE_SECRET_S)
    .sign(key)
  kept = { secret, until: now + APPLE_SECRET_S / 2 }
  return secret
}
