import 'server-only'
import { isIP } from 'node:net'
import { env } from '@/lib/env'

/** Where a request comes from, as far as it can be believed. */
export type Caller = { address: string | null; userAgent: string | null }

export function callerOf(headers: Headers): Caller {
  return {
    address: env.TRUST_PROXY ? lastHop(headers.get('x-forwarded-for')) : null,
    userAgent: headers.get('user-agent')?.slice(0, 300) ?? null,
  }
}

/** The entry that our own proxy added; those before it are the visitor's word. */
function lastHop(forwarded: string | null): string | null {
  const address =
    forwarded
      ?.split(',')
      .at(-1)
      ?.trim()
      .toLowerCase()
      .replace(/^::ffff:(?=\d+\.)/, '') ?? ''
  const version = isIP(address)
  if (version === 4) return address
  // The form in which PostgreSQL gives it back, so that the event's hash can be checked.
  return version === 6 ? new URL(`http://[${address}]`).hostname.slice(1, -1) : null
}
