import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as util from 'node:util'
import { dataDirectory, inData, inRoot } from './paths.mjs'
import { Failure } from './steps.mjs'

export const DEMO_OWNER = 'owner@example.com'
const WILDCARDS = ['0.0.0.0', '::']

/** The settings from `.env` and the environment, which wins; empty ones count as missing. */
export function readSettings(node) {
  const file = inRoot('.env')
  const written = existsSync(file) ? parse(file, node) : {}
  const { NODE_ENV: _, ...settings } = { ...written, ...process.env }
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== ''))
}

/** What the application's processes get, with the values that the launcher makes itself. */
export function applicationEnvironment(settings, { databaseUrl, embedded, port }) {
  const demo = settings.DEMO_MODE ?? (embedded ? '1' : '0')
  const site = settings.SITE_URL ?? `http://${siteHost(settings.HOST)}:${port}`
  const env = {
    ...settings,
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: databaseUrl,
    DEMO_MODE: demo,
    PORT: String(port),
    SITE_URL: site,
  }
  if (demo !== '1') return env
  return {
    ...env,
    AUTH_SECRET: settings.AUTH_SECRET ?? keptSecret('secret', 32),
    DEMO_OWNER_PASSWORD: settings.DEMO_OWNER_PASSWORD ?? keptSecret('demo-owner', 12),
  }
}

/** Outside demo mode nothing is made up: who serves real customers sets the secret. */
export function requireSecret(env) {
  if (env.AUTH_SECRET) return
  throw new Failure('AUTH_SECRET is missing; it signs the sessions.', {
    advice: 'Set it to at least 32 random characters, for instance from `openssl rand -base64 32`.',
  })
}

function keptSecret(name, bytes) {
  const file = inData(name)
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  return keep(file, randomBytes(bytes).toString('base64url'))
}

/** Keeps a password that was set, so that a later start without the variable still prints the right one. */
export const keepDemoPassword = (env) => keep(inData('demo-owner'), env.DEMO_OWNER_PASSWORD)

function keep(file, secret) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${secret}\n`, { mode: 0o600 })
  return secret
}

const siteHost = (host) => {
  if (!host || WILDCARDS.includes(host)) return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

// The first command may still run on a Node without the parser; the pinned one has it.
function parse(file, node) {
  if (util.parseEnv) return util.parseEnv(readFileSync(file, 'utf8'))
  const script = 'process.stdout.write(JSON.stringify(util.parseEnv(fs.readFileSync(process.argv[1], "utf8"))))'
  return JSON.parse(execFileSync(node, ['-e', script, file], { cwd: dataDirectory }).toString())
}
