import 'server-only'
import { createHash, createHmac, hkdfSync } from 'node:crypto'
import { env } from '@/lib/env'

/** A key for one purpose, so that what is signed for one is worth nothing for another. */
export const keyFor = (purpose: string): Uint8Array => derive(env.AUTH_SECRET, purpose)

/** The key that signs, then the one that signed before the secret was changed. */
export const keysFor = (purpose: string): Uint8Array[] =>
  [env.AUTH_SECRET, env.AUTH_SECRET_PREVIOUS].flatMap((secret) => (secret ? derive(secret, purpose) : []))

const derive = (secret: string, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', `meridian ${purpose}`, 32))

/** How a token is kept: nobody who reads the database can use it. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** A keyed name for a value that must not be stored itself. */
export const pseudonym = (purpose: string, value: string): string =>
  createHmac('sha256', keyFor(purpose)).update(value).digest('base64url')
