import { z } from 'zod'

const toggle = (fallback: '1' | '0') =>
  z
    .enum(['1', '0'], '"1" or "0"')
    .default(fallback)
    .transform((value) => value === '1')

const origin = z
  .url({ protocol: /^https?$/, error: 'an origin such as "https://shop.example"' })
  .transform((value) => new URL(value).origin)

const issuer = z.url({ protocol: /^https?$/, error: 'an address such as "https://accounts.google.com"' })

/** All of a provider's settings, or none of them. */
const signInProviders = {
  GOOGLE: ['CLIENT_ID', 'CLIENT_SECRET'],
  MICROSOFT: ['CLIENT_ID', 'CLIENT_SECRET'],
  APPLE: ['CLIENT_ID', 'TEAM_ID', 'KEY_ID', 'PRIVATE_KEY'],
} as const

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'a "postgres://…" address' }).optional(),
  DEMO_MODE: toggle('0'),
  SITE_URL: origin.optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'a "redis://…" or "rediss://…" address' }).optional(),
  AUTH_SECRET: z.string().min(32, 'at least 32 random characters').optional(),
  AUTH_SECRET_PREVIOUS: z.string().min(32, 'at least 32 random characters').optional(),
  DEMO_OWNER_PASSWORD: z.string().min(8, 'at least 8 characters').optional(),
  PORT: z.coerce
    .number('a port number')
    .int('a port number')
    .min(1, 'a port number')
    .max(65535, 'a port number')
    .default(3000),
  HOST: z.string().optional(),
  RESEND_API_KEY: z.string().optional(),
  MAIL_FROM: z.string().default('Meridian <shop@localhost>'),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'an "smtp://…" or "smtps://…" address' }).optional(),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'a level from "fatal" to "trace", or "silent"',
    )
    .default('info'),
  WORKER: z.enum(['inline', 'off'], '"inline" or "off"').default('inline'),
  TRUST_PROXY: toggle('0'),
  COUNTRY_HEADER: z.string().toLowerCase().optional(),
  CORS_ORIGINS: z
    .string()
    .transform((list) => list.split(',').map((entry) => entry.trim()))
    .pipe(z.array(origin))
    .default([]),
  GOOGLE_CLIENT_ID: z.string().optional(),
  GOOGLE_CLIENT_SECRET: z.string().optional(),
  GOOGLE_ISSUER: issuer.optional(),
  MICROSOFT_CLIENT_ID: z.string().optional(),
  MICROSOFT_CLIENT_SECRET: z.string().optional(),
  MICROSOFT_ISSUER: issuer.optional(),
  APPLE_CLIENT_ID: z.string().optional(),
  APPLE_TEAM_ID: z.string().optional(),
  APPLE_KEY_ID: z.string().optional(),
  APPLE_PRIVATE_KEY: z.string().optional(),
  APPLE_ISSUER: issuer.optional(),
  NEXT_DIST_DIR: z.string().default('.next'),
})

const complete = schema.superRefine((given, context) => {
  for (const [provider, settings] of Object.entries(signInProviders)) {
    const names = settings.map((setting) => `${provider}_${setting}` as keyof typeof given)
    const missing = names.filter((name) => given[name] === undefined)
    if (missing.length === names.length) continue
    for (const name of missing)
      context.addIssue({ code: 'custom', path: [name], message: `set, as the other ${provider} settings are` })
  }
})

type Parsed = z.infer<typeof schema>
type Env = Omit<Parsed, 'DATABASE_URL' | 'AUTH_SECRET' | 'SITE_URL'> & {
  /** Throws when missing: a build without a database only fails where it asks for one. */
  readonly DATABASE_URL: string
  /** Throws when missing. */
  readonly AUTH_SECRET: string
  /** The public origin, without a slash at its end. */
  readonly SITE_URL: string
}

/** Reads the settings; an empty one counts as missing. Throws an Error that names each wrong variable. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = complete.safeParse(given)
  if (!result.success) {
    const lines = result.error.issues.map(({ path, message }) => `${String(path[0])} must be ${message}`)
    throw new Error(`The environment is not right: ${lines.join('; ')}. See .env.example.`)
  }
  const { DATABASE_URL, AUTH_SECRET, SITE_URL, ...rest } = result.data
  return {
    ...rest,
    SITE_URL: SITE_URL ?? `http://localhost:${rest.PORT}`,
    get DATABASE_URL() {
      return required('DATABASE_URL', DATABASE_URL, 'the address of a PostgreSQL database')
    },
    get AUTH_SECRET() {
      return required('AUTH_SECRET', AUTH_SECRET, 'at least 32 random characters')
    },
  }
}

export const env = parseEnv(process.env)

function required(name: string, value: string | undefined, expected: string): string {
  if (value === undefined) throw new Error(`${name} is not set: it must be ${expected}. See .env.example.`)
  return value
}
