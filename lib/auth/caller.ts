import 'server-only'
import { isIP } from 'node:net'
import { cookieOf } from './cookie-of'
import { deviceCookie } from './session-cookie'

/** Where a request comes from, as far as it can be believed. */
export type Caller = { address: string | null; userAgent: string | null; device: string | null }

export function callerOf(headers: Headers): Caller {
  return {
    // Written by server.mjs, or by the proxy that TRUST_PROXY stands for.
    address: lastHop(headers.get('x-forwarded-for')),
    userAgent: headers.get('user-agent')?.slice(0, 300) ?? null,
    device: cookieOf(headers, deviceCookie),
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
