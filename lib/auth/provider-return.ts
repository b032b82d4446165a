import 'server-only'
import { cookies, headers } from 'next/headers'
import type { Account, Profile, User } from 'next-auth'
import { env } from '@/lib/env'
import { hrefOf, type Place } from '@/lib/i18n/href'
import { defaultLocale } from '@/lib/i18n/locales'
import { parsePlace } from '@/lib/i18n/place-path'
import { getMarkets, preferredPlace } from '@/lib/localization/queries'
import { attempt } from '@/lib/refusal'
import { callerOf } from './caller'
import { rememberDevice } from './known-devices'
import { keepPending } from './pending'
import { isProvider } from './provider-names'
import { identityOf } from './providers'
import { spendAllowance } from './rate-limit'
import { shopReturnPath } from './return-path'
import { callbackCookie, sessionSeconds } from './session-cookie'
import { signInWithProvider } from './sign-in'

type Problem = 'provider' | 'provider-address'

/** Signs in whom a provider has sent: `user` gets the session, or the path is returned that tells what is missing. */
export async function finishAtProvider(user: User, account: Account, profile: Profile): Promise<boolean | string> {
  const { provider, providerAccountId } = account
  if (!isProvider(provider)) return false
  const { place, next } = await goalOf()
  const identity = identityOf(provider, providerAccountId, profile, user.name ?? null)
  const caller = callerOf(await headers())
  const result = await attempt(() =>
    signInWithProvider(identity, place, caller, sessionSeconds, async (_, claims) => claims),
  )
  if (result.ok) {
    const { accountId, sessionId, roleId } = result.data
    Object.assign(user, { id: accountId, sessionId, roleId })
    // Apple's form comes from another site, and so without the cookie of a device.
    if (provider !== 'apple') await rememberDevice(accountId)
    return true
  }
  const { pending } = result.detail
  if (typeof pending !== 'string')
    return problemPath(place, next, result.code === 'email-unverified' ? 'provider-address' : 'provider')
  await keepPending(pending)
  return signInPath(place, { step: 'code', next })
}

/** The library's own answer, except that a return which came to nothing ends on the shop's sign-in page. */
export async function answerReturn<R extends Request>(
  request: R,
  handle: (request: R) => Promise<Response>,
): Promise<Response> {
  const [, room, step, provider] = new URL(request.url).pathname.slice(1).split('/')
  if (room !== 'auth' || step !== 'callback' || !isProvider(provider)) return handle(request)
  const allowed = await attempt(() => spendAllowance('provider', callerOf(request.headers)))
  const response = allowed.ok ? await handle(request) : new Response(null, { status: 302 })
  if (allowed.ok && !isSignInOfStaff(response)) return response
  const { place, next } = await goalOf()
  const answer = new Headers(response.headers)
  answer.set('location', `${env.SITE_URL}${problemPath(place, next, 'provider')}`)
  return new Response(null, { status: 302, headers: answer })
}

/** Where the library sends whatever fails. */
function isSignInOfStaff(response: Response): boolean {
  const location = response.headers.get('location')
  return location !== null && new URL(location, env.SITE_URL).pathname === '/admin/sign-in'
}

/** Where the visitor was going when they chose the provider: the library keeps it in a cookie. */
async function goalOf(): Promise<{ place: Place; next: string }> {
  const kept = (await cookies()).get(callbackCookie)?.value ?? ''
  const path = kept.startsWith(`${env.SITE_URL}/`) ? kept.slice(env.SITE_URL.length) : '/'
  const [locale, currency] = path.slice(1).split(/[/?]/)
  const place = parsePlace(locale, currency) ?? preferredPlace(await getMarkets(), defaultLocale)
  return { place, next: shopReturnPath(path, hrefOf(place, '/account')) }
}

const problemPath = (place: Place, next: string, problem: Problem): string => signInPath(place, { problem, next })

const signInPath = (place: Place, query: Record<string, string>): string =>
  hrefOf(place, `/sign-in?${new URLSearchParams(query)}`)
