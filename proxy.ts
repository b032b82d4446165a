import { type NextRequest, NextResponse } from 'next/server'
import { preflight } from '@/lib/http/cors'
import { missingPage } from '@/lib/http/missing-page'
import { parsePlace } from '@/lib/i18n/place-path'

/** Pages rendered for one visitor. Their scripts carry a nonce; static pages carry hashes, see lib/cache/page-cache.cjs. */
const personal = new Set(['cart', 'checkout', 'orders', 'search', 'account'])
export function proxy(request: NextRequest): NextResponse | Response {
  const { pathname } = request.nextUrl
  if (pathname.startsWith('/api/')) return request.method === 'OPTIONS' ? preflight(request) : NextResponse.next()
  if (pathname === '/') return NextResponse.next()

  const headers = new Headers(request.headers)
  headers.delete('content-security-policy') // Next would take a caller's nonce from it
  if (pathname === '/admin' || pathname.startsWith('/admin/')) return withNonce(headers)

  const [locale, currency, room] = pathname.slice(1).split('/')
  if (!parsePlace(locale, currency)) return missingPage()
  return room && personal.has(room) ? withNonce(headers) : NextResponse.next({ request: { headers } })
}

function withNonce(headers: Headers): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = {
  // Files, and Next's own assets, have no language.
  matcher: ['/((?!_next/|media/|feeds/|sitemaps/|fonts/|[^/]*\\.[a-z]+$).*)'],
}
