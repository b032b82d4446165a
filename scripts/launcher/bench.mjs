import { complete } from './child.mjs'
import { openScratch } from './database.mjs'
import { applicationEnvironment, readSettings } from './environment.mjs'
import { run } from './lifecycle.mjs'
import { takeLock } from './lock.mjs'
import { ensureBuild } from './next-build.mjs'
import { ensurePackages } from './packages.mjs'
import { inData } from './paths.mjs'
import { freeLoopbackPort } from './ports.mjs'
import { startServer } from './server.mjs'
import { say } from './steps.mjs'
import { migrate, seed } from './store.mjs'

const PRODUCTS = '10000'
const PORT = 4300
const directory = inData('bench')

run(
  async () => {
    await takeLock(directory, 'npm run bench')
    const node = await ensurePackages()
    const settings = { ...readSettings(node), DEMO_MODE: '1', NEXT_DIST_DIR: '.next-bench', LOG_LEVEL: 'warn' }
    const { databaseUrl, postgres } = await openScratch(settings, { directory, name: 'meridian_bench' })
    const port = await freeLoopbackPort(PORT)
    const site = { SITE_URL: `http://localhost:${port}`, HOST: '127.0.0.1' }
    const env = applicationEnvironment({ ...settings, ...site }, { databaseUrl, embedded: true, port })
    await migrate(node, env)
    await seed(node, env, ['--products', PRODUCTS])
    await ensureBuild(node, env)
    const server = await startServer(node, env)
    say()
    const measured = { ...env, BASE_URL: server.origin, SERVER_PID: String(server.record.pid) }
    if (postgres) measured.POSTGRES_PID = String(postgres.pid)
    const { code } = await complete(node, ['tests/bench/run.mjs', ...process.argv.slice(2)], {
      env: measured,
      onLine: say,
    })
    return code === 0 ? 0 : 1
  },
  { interruptedCode: 130 },
)
