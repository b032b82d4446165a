import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { root } from './paths.mjs'
import { serverAccount } from './postgres-account.mjs'
import { copyBinaries, packagedBinaries, versionOf } from './postgres-binaries.mjs'
import { Failure, say } from './steps.mjs'

const OUTSIDE = '/var/lib/meridian'

/**
 * Where a cluster lives: `{binaries, version, data, account, outside?}`. Beside the checkout's other data, unless PostgreSQL has
 * to run as an account that cannot enter the checkout (root's 0700 home): then below /var/lib/meridian.
 */
export function placeFor(directory, state) {
  const binaries = packagedBinaries()
  const beside = path.join(directory, 'postgres')
  const account = serverAccount(beside)
  const reachable = !account || (canEnter(directory, account) && canEnter(binaries, account))
  if (!reachable && existsSync(beside)) {
    throw new Failure(`PostgreSQL must not run as root, and its account cannot enter ${directory} any more.`, {
      advice: 'Let other users enter the directories above it (chmod o+x).',
    })
  }
  const place = reachable && !state?.outside ? { binaries, data: beside, account } : outside(binaries, directory, state)
  const version = versionOf(place.binaries, place.account)
  if (!state && existsSync(place.data)) setAside(place.data)
  return { ...place, version }
}

function outside(binaries, directory, state) {
  const home = path.join(OUTSIDE, createHash('sha256').update(root).digest('hex').slice(0, 16))
  const data = state?.outside ?? path.join(home, path.relative(root, directory), 'postgres')
  for (const place of [OUTSIDE, home, path.dirname(data)]) mkdirSync(place, { recursive: true, mode: 0o755 })
  return { binaries: copyBinaries(binaries, home), data, account: serverAccount(data), outside: data }
}

// Without its state file nobody knows the cluster's password: it belongs to data that was deleted here.
function setAside(data) {
  const aside = `${data}.${Date.now()}`
  renameSync(data, aside)
  say(`  The database of an earlier store, whose password is gone, was moved to ${aside}.`)
}

function canEnter(directory, { uid, gid }) {
  for (let place = directory; ; place = path.dirname(place)) {
    const { mode, uid: owner, gid: group } = statSync(place)
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001
    if (!(mode & bit)) return false
    if (place === path.dirname(place)) return true
  }
}
