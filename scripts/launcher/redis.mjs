import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { librariesOf, unpackDebianPackage } from './debian-packages.mjs'
import { Failure, step } from './steps.mjs'

const INSTALLED = ['redis-server', 'valkey-server', '/opt/homebrew/bin/redis-server', '/usr/local/bin/redis-server']

/** A Redis server for the tests, as `REDIS_SERVER_PATH` and the libraries it needs: an installed one, or Debian's. */
export async function ensureRedis() {
  return step('redis', async (report) => {
    const found = existing() ?? (await unpacked(report))
    if (!found) {
      throw new Failure('No Redis could be found or unpacked for the tests.', {
        advice: 'Install Redis or Valkey, or set REDIS_SERVER_PATH to its server.',
      })
    }
    return { value: found, detail: found.REDIS_SERVER_PATH }
  })
}

const existing = () =>
  [process.env.REDIS_SERVER_PATH, ...INSTALLED]
    .filter(Boolean)
    .map((file) => ({ REDIS_SERVER_PATH: file, REDIS_LIBRARY_PATH: '' }))
    .find(runs)

async function unpacked(report) {
  const folder = await unpackDebianPackage('redis-server', report)
  if (!folder) return undefined
  const file = path.join(folder, 'usr', 'bin', 'redis-server')
  return [{ REDIS_SERVER_PATH: file, REDIS_LIBRARY_PATH: librariesOf(folder) }].find(runs)
}

function runs({ REDIS_SERVER_PATH, REDIS_LIBRARY_PATH }) {
  try {
    const env = { ...process.env, LD_LIBRARY_PATH: REDIS_LIBRARY_PATH }
    execFileSync(REDIS_SERVER_PATH, ['--version'], { env, stdio: 'ignore', timeout: 20_000 })
    return true
  } catch {
    return false
  }
}
