import { type NextRequest, NextResponse } from 'next/server'
import { providerOrigins } from '@/lib/auth/offered-providers'
import { isKept } from '@/lib/cache/kept-pages.cjs'
import { isKnownAddress } from '@/lib/catalog/known-address'
import { contentPolicy } from '@/lib/http/content-policy.cjs'
import { preflight } from '@/lib/http/cors'
import { missingPage } from '@/lib/http/missing-page'
import { parsePlace } from '@/lib/i18n/place-path'
import { orderExists } from '@/lib/orders/queries'
import { isOwnPath } from '@/lib/users/own-path'

/**
 * Pages rendered for one visitor, each with what may follow it. Their scripts carry a nonce; static pages carry hashes,
 * see lib/cache/page-cache.cjs.
 */
const personal = new Map([
  ['cart', /^(add)?$/],
  ['checkout', /^$/],
  ['search', /^$/],
  ['orders', /./],
  ['sign-in', /^$/],
  ['register', /^$/],
  ['verify-email', /^$/],
  ['forgot-password', /^$/],
  ['reset-password', /^$/],
  ['change-email', /^$/],
  ['undo-email', /^$/],
  ['unlock', /^$/],
  ['goodbye', /^$/],
  ['account', /^(|profile|security(\/two-factor)?|privacy(\/copy)?|(orders|addresses)(\/[\w-]+)?)$/],
])
const catalogue = new Set(['products', 'categories', 'pages'])

export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl
  if (pathname.startsWith('/api/')) return request.method === 'OPTIONS' ? preflight(request) : NextResponse.next()
  if (pathname === '/') return NextResponse.next()

  const headers = new Headers(request.headers)
  headers.delete('content-security-policy') // Next would take a caller's nonce from it
  if (pathname === '/admin' || pathname.startsWith('/admin/')) return withNonce(headers)

  const [locale = '', currency, room, ...path] = pathname.slice(1).split('/')
  if (!parsePlace(locale, currency)) return missingPage()
  if (!(await isThere(request, locale, room, path))) return notFound(request, headers, `/${locale}/${currency}`)
  return room && personal.has(room) ? withNonce(headers, providerOrigins) : NextResponse.next({ request: { headers } })
}

/** Refused here, what is not there costs one query; a page that fails to render costs a hundred times that. */
async function isThere(
  request: NextRequest,
  locale: string,
  room: string | undefined,
  path: string[],
): Promise<boolean> {
  if (!room || isKept(request.nextUrl.pathname)) return true
  if (catalogue.has(room)) return isKnownAddress(locale, room, path)
  if (!personal.get(room)?.test(path.join('/'))) return false
  if (room === 'account') return isOwnPath(request, path)
  return room !== 'orders' || orderExists(path.join('/'))
}

function notFound(request: NextRequest, headers: Headers, place: string): NextResponse {
  const url = request.nextUrl.clone()
  url.pathname = `${place}/missing`
  url.search = ''
  return NextResponse.rewrite(url, { request: { headers } })
}

function withNonce(headers: Headers, targets: readonly string[] = []): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const evaluation = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''
  const policy = contentPolicy(`'nonce-${nonce}' 'strict-dynamic'${evaluation}`, targets)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = {
  // Files, and Next's own assets, have no language.
  matcher: ['/((?!_next/|media/|feeds/|sitemaps/|fonts/|[^/]*\\.[a-z]+$).*)'],
}
