import { databaseInUse, openDatabase } from './database.mjs'
import { applicationEnvironment, readSettings } from './environment.mjs'
import { run } from './lifecycle.mjs'
import { takeLock } from './lock.mjs'
import { forgetBuild } from './next-build.mjs'
import { ensurePackages } from './packages.mjs'
import { dataDirectory } from './paths.mjs'
import { Failure } from './steps.mjs'
import { migrate, seed, verifyAudit } from './store.mjs'

const [action = '', ...rest] = process.argv.slice(2)

const actions = {
  migrate: async (node, env) => migrate(node, env),
  seed: async (node, env) => {
    await migrate(node, env)
    await seed(node, env, rest)
  },
  'verify-audit': async (node, env) => verifyAudit(node, env),
  reset: async (node, env) => {
    requireDemo(env)
    await migrate(node, env)
    await seed(node, env, ['--reset', ...rest])
    forgetBuild(env)
  },
}

run(
  async () => {
    const act = actions[action]
    if (!act)
      throw new Failure(`"${action}" is unknown.`, { advice: `Use one of: ${Object.keys(actions).join(', ')}.` })
    // A running store may be migrated and seeded; emptying it under its readers is refused by the lock.
    const inUse = action !== 'reset' && databaseInUse(readSettings(process.execPath))
    if (!inUse) await takeLock(dataDirectory, `npm run db:${action}`)
    const node = await ensurePackages()
    const settings = readSettings(node)
    const { databaseUrl, embedded } = inUse || (await openDatabase(settings))
    await act(node, applicationEnvironment(settings, { databaseUrl, embedded, port: settings.PORT ?? '3000' }))
  },
  { interruptedCode: 130 },
)

function requireDemo(env) {
  if (env.DEMO_MODE === '1') return
  throw new Failure('The demo store is for demo mode alone, and this database is not in it.', {
    advice: 'Set DEMO_MODE=1 if its data may be replaced.',
  })
}
