import { env } from '@/lib/env'

/** Headers that let a page of an allowed origin read the answer; none for other origins. */
export function corsHeaders(origin: string | null): Record<string, string> {
  if (env.CORS_ORIGINS.length === 0) return {}
  if (!origin || !env.CORS_ORIGINS.includes(origin)) return { vary: 'Origin' }
  return { 'access-control-allow-origin': origin, 'access-control-expose-headers': 'x-request-id', vary: 'Origin' }
}

/** The answer to a browser's question before a request from another origin. Bearer tokens only: no cookies. */
export function preflight(request: Request): Response {
  const allowed = corsHeaders(request.headers.get('origin'))
  return new Response(null, {
    status: 204,
    headers: {
      ...allowed,
      ...(allowed['access-control-allow-origin'] && {
        'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
        'access-control-allow-headers': 'authorization, content-type, idempotency-key, x-request-id',
        'access-control-max-age': '86400',
      }),
    },
  })
}
