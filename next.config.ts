import path from 'node:path'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import { securityHeaders } from './lib/http/security-headers.mjs'

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  cacheComponents: true,
  partialPrefetching: true,
  // On, it renders each page twice, the second time as a prefetch of itself within its own payload.
  experimental: { cachedNavigations: false },
  typedRoutes: false,
  poweredByHeader: false,
  cacheHandler: path.resolve('lib/cache/page-cache.cjs'),
  cacheHandlers: { default: path.resolve('lib/cache/value-cache.cjs') },
  cacheMaxMemorySize: 0,
  headers: async () => [{ source: '/:path*', headers: securityHeaders(process.env.SITE_URL) }],
  serverExternalPackages: ['@node-rs/argon2', '@redis/client', 'graphile-worker', 'pino', 'rate-limiter-flexible'],
}

export default createNextIntlPlugin('./lib/i18n/request.ts')(config)
