import { openDatabase } from './database.mjs'
import { applicationEnvironment, DEMO_OWNER, keepDemoPassword, readSettings, requireSecret } from './environment.mjs'
import { takeLock } from './lock.mjs'
import { ensureBuild } from './next-build.mjs'
import { ensurePackages } from './packages.mjs'
import { dataDirectory } from './paths.mjs'
import { choosePort } from './ports.mjs'
import { startServer } from './server.mjs'
import { Failure, say } from './steps.mjs'
import { migrate, seed } from './store.mjs'

/** Everything from an empty checkout to a serving store; returns only by failing or when the launcher is stopped. */
export async function serve(command, mode) {
  const lock = await takeLock(dataDirectory, command)
  const node = await ensurePackages()
  const settings = readSettings(node)
  const port = await choosePort(settings)
  const { databaseUrl, embedded, postgres } = await openDatabase(settings)
  const env = applicationEnvironment(settings, { databaseUrl, embedded, port })
  requireSecret(env)
  await migrate(node, env)
  if (env.DEMO_MODE === '1') keepDemoPassword(env)
  await seed(node, env)
  if (mode === 'start') await ensureBuild(node, env)
  const server = await startServer(node, env, {
    mode,
    note: (record) => lock.note({ server: record, url: env.SITE_URL }),
    print: say,
  })
  printAddresses(env)
  await Promise.race([
    server.exit.then(({ code, tail }) => {
      throw new Failure(`The server ended (${code}).`, {
        advice: 'All of its output is in .data/log/server.log.',
        tail,
      })
    }),
    postgres?.exit.then((tail) => {
      throw new Failure('PostgreSQL ended while the store was running.', { advice: 'Start again.', tail })
    }) ?? new Promise(() => {}),
  ])
}

function printAddresses(env) {
  say()
  say(`  Store    ${env.SITE_URL}`)
  say(`  Admin    ${env.SITE_URL}/admin`)
  say(`  API      ${env.SITE_URL}/api/docs`)
  if (env.DEMO_MODE === '1') {
    say(`  Sign in  ${DEMO_OWNER}  ${env.DEMO_OWNER_PASSWORD}`)
    say()
    say('  Demo mode: payments are pretended and mail stays in the outbox. Set DATABASE_URL for a real store.')
  }
  say('  Ctrl-C stops it; nothing is lost.')
  say()
}
