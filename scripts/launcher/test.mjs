import { openScratch } from './database.mjs'
import { applicationEnvironment, readSettings } from './environment.mjs'
import { isStopping, run } from './lifecycle.mjs'
import { takeLock } from './lock.mjs'
import { ensurePackages } from './packages.mjs'
import { inData } from './paths.mjs'
import { freeLoopbackPort } from './ports.mjs'
import { Failure, printFailure, say } from './steps.mjs'
import { migrate, seed } from './store.mjs'
import { parts } from './test-parts.mjs'
import { createTally } from './test-tally.mjs'

const PORT = 4200
const OUTSIDE_SERVICES = /^(RESEND|SMTP|STRIPE|PAYPAL|S3|REDIS|OTEL|GOOGLE|APPLE|MICROSOFT)_|^(SITE|AUTH)_URL$/
const directory = inData('test')
const [wanted, ...filter] = process.argv.slice(2)

run(
  async () => {
    const tally = createTally()
    await attempt(tally, 'set-up', () => runParts(tally))
    if (isStopping()) return 130
    tally.print()
    return tally.failed() === 0 ? 0 : 1
  },
  { interruptedCode: 130 },
)

async function runParts(tally) {
  const chosen = parts.filter(({ name }) => !wanted || name === wanted)
  if (chosen.length === 0) {
    throw new Failure(`There is no part "${wanted}".`, {
      advice: `Use one of: ${parts.map(({ name }) => name).join(', ')}.`,
    })
  }
  await takeLock(directory, 'npm test')
  const node = await ensurePackages()
  const settings = testSettings(readSettings(node))
  const { DATABASE_URL: _, ...bare } = settings
  let scratch
  for (const part of chosen) {
    if (isStopping()) return
    say(`\n── ${part.name} ──`)
    await attempt(tally, part.name, async () => {
      // One set-up serves all that need it; when it failed, each of them fails with its reason.
      if (part.scratch) scratch ??= setUp(node, settings)
      await part.run({ node, env: part.scratch ? await scratch : bare, tally, filter })
    })
  }
}

async function setUp(node, settings) {
  const database = await openScratch(settings, { directory, name: 'meridian_test', fresh: true, scratch: true })
  const port = await freeLoopbackPort(PORT)
  // A name, as browsers keep no passkeys for a bare address.
  const site = { SITE_URL: `http://localhost:${port}`, NEXT_DIST_DIR: '.next-test' }
  const env = applicationEnvironment({ ...settings, ...site }, { ...database, port })
  await migrate(node, env)
  await seed(node, env)
  return env
}

// Tests reach no outside service, whatever is set for the store itself.
function testSettings(settings) {
  const kept = Object.entries(settings).filter(([name]) => !OUTSIDE_SERVICES.test(name))
  return {
    ...Object.fromEntries(kept),
    HOST: '127.0.0.1',
    DEMO_MODE: '1',
    AUTH_SECRET: 'a-secret-that-only-the-tests-use-0123456789',
    DEMO_OWNER_PASSWORD: 'the-demo-owner-of-the-tests',
    LOG_LEVEL: 'warn',
  }
}

async function attempt(tally, name, work) {
  try {
    await work()
  } catch (error) {
    if (isStopping()) return
    printFailure(error)
    tally.fail(`${name}: ${error.message}`, error.tail?.slice(-6).join('\n'))
  }
}
