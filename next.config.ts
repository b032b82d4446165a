import path from 'node:path'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const securityHeaders = [
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
  { key: 'x-frame-options', value: 'DENY' },
  { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=(), payment=(self)' },
  ...(process.env.SITE_URL?.startsWith('https:')
    ? [{ key: 'strict-transport-security', value: 'max-age=31536000; includeSubDomains' }]
    : []),
]

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  cacheComponents: true,
  partialPrefetching: true,
  typedRoutes: false,
  poweredByHeader: false,
  cacheHandler: path.resolve('lib/cache/page-cache.cjs'),
  cacheHandlers: { default: path.resolve('lib/cache/value-cache.cjs') },
  cacheMaxMemorySize: 0,
  // Invalidated when something changes; the times are for a proxy in front, which does not hear of it.
  cacheLife: { catalogue: { stale: 300, revalidate: 900, expire: 7 * 24 * 3600 } },
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
  serverExternalPackages: ['@node-rs/argon2', 'graphile-worker', 'pino'],
}

export default createNextIntlPlugin('./lib/i18n/request.ts')(config)
