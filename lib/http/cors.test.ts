import { expect, test, vi } from 'vitest'

vi.mock('@/lib/env', () => ({ env: { CORS_ORIGINS: ['https://app.example'] } }))
const { corsHeaders, preflight } = await import('./cors')

test('only a named origin may read answers, and caches keep the two apart', () => {
  expect(corsHeaders('https://app.example')).toMatchObject({
    'access-control-allow-origin': 'https://app.example',
    vary: 'Origin',
  })
  expect(corsHeaders('https://evil.example')).toEqual({ vary: 'Origin' })
  expect(corsHeaders(null)).toEqual({ vary: 'Origin' })
})

test('a preflight allows what the API takes, and no cookies', () => {
  const ask = (origin: string) =>
    preflight(new Request('https://shop.example/api/v1/carts', { method: 'OPTIONS', headers: { origin } }))
  expect(ask('https://app.example').headers.get('access-control-allow-methods')).toContain('PATCH')
  expect(ask('https://app.example').headers.get('access-control-allow-credentials')).toBeNull()
  expect(ask('https://evil.example').headers.get('access-control-allow-origin')).toBeNull()
})
