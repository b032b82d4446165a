import { beforeEach, describe, expect, test, vi } from 'vitest'

const PRIVATE = 'https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0'

/** The module as it is with these settings. */
async function identityWith(settings: Record<string, string>) {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
  return (await import('./providers')).identityOf
}

describe('who a provider vouches for', () => {
  beforeEach(() => {
    vi.unstubAllEnvs()
    vi.resetModules()
  })

  test.each([
    [{ email: 'Ada@Example.com', email_verified: true }, 'ada@example.com'],
    [{ email: 'ada@example.com', email_verified: 'true' }, 'ada@example.com'],
    [{ email: 'ada@example.com', email_verified: false }, null],
    [{ email: 'ada@example.com', email_verified: 'false' }, null],
    [{ email: 'ada@example.com' }, null],
    [{ email: 'not an address', email_verified: true }, null],
    [{ email_verified: true }, null],
  ])('Google and Apple say it themselves: %o', async (profile, email) => {
    const identityOf = await identityWith({})
    expect(identityOf('google', '1', profile as never, null).email).toBe(email)
    expect(identityOf('apple', '1', profile as never, null).email).toBe(email)
  })

  test('Microsoft is believed about private accounts, and about a tenant only where the domain is shown to be its', async () => {
    const profile = { email: 'ada@example.com', email_verified: true }
    expect((await identityWith({}))('microsoft', '1', profile, null).email).toBe('ada@example.com')
    vi.resetModules()
    expect((await identityWith({ MICROSOFT_ISSUER: PRIVATE }))('microsoft', '1', profile, null).email).toBe(
      'ada@example.com',
    )
    vi.resetModules()
    const ofTenant = await identityWith({ MICROSOFT_ISSUER: 'https://login.microsoftonline.com/a-tenant/v2.0' })
    expect(ofTenant('microsoft', '1', profile, null).email).toBeNull()
    expect(ofTenant('microsoft', '1', { ...profile, xms_edov: '1' }, null).email).toBe('ada@example.com')
  })

  test('a name is trimmed and cut', async () => {
    const identityOf = await identityWith({})
    expect(identityOf('google', '1', {}, `  ${'a'.repeat(200)}`).name).toHaveLength(120)
    expect(identityOf('google', '1', {}, '  ').name).toBeNull()
  })
})
