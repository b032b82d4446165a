import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { Failure } from './steps.mjs'

/** PostgreSQL refuses to run as root: then it runs as the owner of its data, or as a system account. */
export function serverAccount(data) {
  if (process.getuid?.() !== 0) return undefined
  if (existsSync(data)) {
    const { uid, gid } = statSync(data)
    if (uid !== 0) return { uid, gid }
  }
  const account = lookUp('postgres') ?? created('postgres') ?? lookUp('nobody')
  if (account) return account
  throw new Failure('PostgreSQL must not run as root, and no other account could be found or made.', {
    advice: 'Run as an ordinary user, or set DATABASE_URL.',
  })
}

function created(name) {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name], {
      stdio: 'ignore',
    })
  } catch {
    return undefined
  }
  return lookUp(name)
}

function lookUp(name) {
  try {
    const id = (kind) => Number(execFileSync('id', [kind, name], { stdio: ['ignore', 'pipe', 'ignore'] }).toString())
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return undefined
  }
}
