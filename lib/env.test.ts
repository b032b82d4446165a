import { describe, expect, test } from 'vitest'
import { parseEnv } from './env'

describe('the environment', () => {
  test('has a default for everything but the database and the secret', () => {
    expect(() => parseEnv({})).not.toThrow()
    const { DEMO_MODE, WORKER, LOG_LEVEL, NEXT_DIST_DIR, CORS_ORIGINS } = parseEnv({})
    expect({ DEMO_MODE, WORKER, LOG_LEVEL, NEXT_DIST_DIR, CORS_ORIGINS }).toEqual({
      DEMO_MODE: false,
      WORKER: 'inline',
      LOG_LEVEL: 'info',
      NEXT_DIST_DIR: '.next',
      CORS_ORIGINS: [],
    })
  })

  test('complains about a missing database or secret where it is used, not before', () => {
    const env = parseEnv({})
    expect(() => env.DATABASE_URL).toThrow('DATABASE_URL is not set: it must be the address of a PostgreSQL database')
    expect(() => env.AUTH_SECRET).toThrow('AUTH_SECRET is not set: it must be at least 32 random characters')
  })

  test('takes the site for localhost on its port, and drops the slash of an address that is set', () => {
    expect(parseEnv({ PORT: '4100' }).SITE_URL).toBe('http://localhost:4100')
    expect(parseEnv({ SITE_URL: 'https://shop.example/' }).SITE_URL).toBe('https://shop.example')
  })

  test('reads switches as booleans and an empty variable as a missing one', () => {
    expect(parseEnv({ DEMO_MODE: '1', TRUST_PROXY: '' })).toMatchObject({ DEMO_MODE: true, TRUST_PROXY: false })
  })

  test('reads a list of origins', () => {
    const { CORS_ORIGINS } = parseEnv({ CORS_ORIGINS: 'https://a.example, https://b.example/' })
    expect(CORS_ORIGINS).toEqual(['https://a.example', 'https://b.example'])
  })

  test.each([
    [{ PORT: 'three' }, 'PORT must be a port number'],
    [{ PORT: '70000' }, 'PORT must be a port number'],
    [{ DEMO_MODE: 'yes' }, 'DEMO_MODE must be "1" or "0"'],
    [{ DATABASE_URL: 'mysql://localhost/shop' }, 'DATABASE_URL must be a "postgres://…" address'],
    [{ SITE_URL: 'shop.example' }, 'SITE_URL must be an origin'],
    [{ AUTH_SECRET: 'short' }, 'AUTH_SECRET must be at least 32 random characters'],
    [{ SMTP_URL: 'http://mail.example' }, 'SMTP_URL must be an "smtp://…" or "smtps://…" address'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be a level'],
    [{ CORS_ORIGINS: 'https://a.example,b' }, 'CORS_ORIGINS must be an origin'],
    [{ GOOGLE_CLIENT_ID: 'shop' }, 'GOOGLE_CLIENT_SECRET must be set, as the other GOOGLE settings are'],
    [{ APPLE_TEAM_ID: 'team' }, 'APPLE_CLIENT_ID must be set, as the other APPLE settings are'],
  ])('names the variable and what is expected: %o', (source, message) => {
    expect(() => parseEnv(source)).toThrow(message)
  })
})
