import { complete } from './child.mjs'
import { Failure, step } from './steps.mjs'

/** Brings the schema of `env.DATABASE_URL` up to date. */
export const migrate = (node, env) =>
  step('migrations', (report) => runScript(node, env, ['db/migrate.ts'], report, 'The migrations failed.'))

/** Adds the reference data that is missing and, in demo mode, the demo store to an empty database; the script decides. */
export const seed = (node, env, args = []) =>
  step('store data', (report) =>
    runScript(node, env, ['db/seed/index.ts', ...args], report, 'Seeding the store failed.'),
  )

/** Checks the chain of the security events. */
export const verifyAudit = (node, env) =>
  step('audit', (report) => runScript(node, env, ['db/verify-audit.ts'], report, 'The security events do not fit.'))

async function runScript(node, env, script, onLine, happened) {
  const args = ['--conditions=react-server', '--import', 'tsx', ...script]
  const { code, tail } = await complete(node, args, { env, onLine, log: `${script[0].replaceAll('/', '-')}.log` })
  if (code !== 0) throw new Failure(happened, { advice: 'The lines above say where; correct it and run again.', tail })
  return { detail: (tail.at(-1) ?? '').trim().slice(0, 56) }
}
