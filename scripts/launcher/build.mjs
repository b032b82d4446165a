import { openDatabase } from './database.mjs'
import { applicationEnvironment, readSettings } from './environment.mjs'
import { run } from './lifecycle.mjs'
import { takeLock } from './lock.mjs'
import { ensureBuild } from './next-build.mjs'
import { ensurePackages } from './packages.mjs'
import { dataDirectory } from './paths.mjs'
import { migrate, seed } from './store.mjs'

const DEFAULT_PORT = '3000'

run(
  async () => {
    await takeLock(dataDirectory, 'npm run build')
    const node = await ensurePackages()
    const settings = readSettings(node)
    const database = await openDatabase(settings)
    const env = applicationEnvironment(settings, { ...database, port: settings.PORT ?? DEFAULT_PORT })
    await migrate(node, env)
    await seed(node, env)
    await ensureBuild(node, env)
  },
  { interruptedCode: 130 },
)
