import 'server-only'
import { env } from '@/lib/env'

export const secureCookies = env.SITE_URL.startsWith('https:')

/** `__Host-`: only this host, only https, for all paths; no other site of the domain can set it. */
export const cookieName = (name: string): string => (secureCookies ? `__Host-${name}` : name)

export const sessionCookie = cookieName('session')

/** 12 hours. Being used does not make a session of the site longer. */
export const sessionSeconds = 12 * 60 * 60
