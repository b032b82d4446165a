import { afterEach, expect, test, vi } from 'vitest'

const [old, next] = ['o'.repeat(32), 'n'.repeat(32)]
const claims = {
  accountId: '0198c0de-0000-7000-8000-000000000001',
  sessionId: '0198c0de-0000-7000-8000-000000000002',
  roleId: null,
}

/** The module as a server has it that was started with these secrets. */
async function tokensWith(secret: string, previous?: string): Promise<typeof import('./tokens')> {
  vi.resetModules()
  vi.stubEnv('AUTH_SECRET', secret)
  vi.stubEnv('AUTH_SECRET_PREVIOUS', previous ?? '')
  return import('./tokens')
}
afterEach(() => vi.unstubAllEnvs())

const withHeader = (token: string, header: object): string =>
  [Buffer.from(JSON.stringify(header)).toString('base64url'), ...token.split('.').slice(1)].join('.')

test('after a change of the secret, tokens of the one before are still read, and new ones signed by the new', async () => {
  const before = await (await tokensWith(old)).signToken('access', claims, 60)
  const now = await tokensWith(next, old)
  expect(await now.readToken('access', before)).toEqual(claims)
  const fresh = await now.signToken('access', claims, 60)
  expect(fresh.split('.')[0]).not.toBe(before.split('.')[0])
  const later = await tokensWith(next)
  expect(await later.readToken('access', fresh)).toEqual(claims)
  expect(await later.readToken('access', before)).toBeNull()
})

test('an unknown key, no key, another algorithm and another audience are refused', async () => {
  const { signToken, readToken } = await tokensWith(next)
  const token = await signToken('access', claims, 60)
  const kid = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()).kid
  for (const header of [{ alg: 'HS256', kid: 'other' }, { alg: 'HS256' }, { alg: 'none', kid }, { alg: 'HS512', kid }])
    expect(await readToken('access', withHeader(token, header)), JSON.stringify(header)).toBeNull()
  expect(await readToken('session', token)).toBeNull()
})

test('an expired token is nobody’s', async () => {
  const { signToken, readToken } = await tokensWith(next)
  const token = await signToken('access', claims, 60)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 })
  expect(await readToken('access', token)).toBeNull()
  vi.useRealTimers()
})
