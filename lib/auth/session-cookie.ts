import 'server-only'
import { env } from '@/lib/env'

export const secureCookies = env.SITE_URL.startsWith('https:')

/** What every cookie of ours has: scripts cannot read it, and other sites' forms do not send it. */
export const cookieOptions = { httpOnly: true, sameSite: 'lax', secure: secureCookies, path: '/' } as const

/** `__Host-`: only this host, only https, for all paths; no other site of the domain can set it. */
export const cookieName = (name: string): string => (secureCookies ? `__Host-${name}` : name)

export const sessionCookie = cookieName('session')

/** How long a session of the site lasts, in seconds, however it is used: 12 hours for staff, 30 days for shoppers. */
export const sessionSeconds = { staff: 12 * 60 * 60, shopper: 30 * 24 * 60 * 60 }

/** Where to go after a sign-in provider. */
export const callbackCookie = cookieName('callback-url')

/** Between the password and the code of a second factor. */
export const pendingCookie = cookieName('pending')
export const pendingSeconds = 5 * 60

/** Tells a browser that an account has signed in with before from a stranger's. Worth nothing by itself. */
export const deviceCookie = cookieName('device')
