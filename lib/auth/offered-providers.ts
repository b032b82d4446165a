import 'server-only'
import { env } from '@/lib/env'
import { type ProviderId, providerIds } from './provider-names'

/** Microsoft's tenant of private accounts. Of those of work and school, their administrators choose the addresses. */
export const PRIVATE_TENANT = '9188040d-6c67-4c5b-b112-36a304b66dad'

export const issuers: Record<ProviderId, string> = {
  google: env.GOOGLE_ISSUER ?? 'https://accounts.google.com',
  apple: env.APPLE_ISSUER ?? 'https://appleid.apple.com',
  microsoft: env.MICROSOFT_ISSUER ?? `https://login.microsoftonline.com/${PRIVATE_TENANT}/v2.0`,
}

const clientIds: Record<ProviderId, string | undefined> = {
  google: env.GOOGLE_CLIENT_ID,
  apple: env.APPLE_CLIENT_ID,
  microsoft: env.MICROSOFT_CLIENT_ID,
}

/** Those that the shop has keys for. */
export const offeredProviders: readonly ProviderId[] = providerIds.filter((id) => clientIds[id] !== undefined)

/** Microsoft hands private accounts on to its older host. */
const furtherOrigins: Partial<Record<ProviderId, readonly string[]>> = { microsoft: ['https://login.live.com'] }

/** Where their forms lead: without JavaScript, a page's policy has to allow each step of the redirect. */
export const providerOrigins: readonly string[] = offeredProviders.flatMap((id) => [
  new URL(issuers[id]).origin,
  ...(furtherOrigins[id] ?? []),
])
