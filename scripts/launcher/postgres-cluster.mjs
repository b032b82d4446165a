import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { complete } from './child.mjs'
import { program } from './postgres-binaries.mjs'
import { USER } from './postgres-state.mjs'
import { Failure } from './steps.mjs'

// Tried in this order: the first whose character classes know all of Unicode and that the system has.
const CHARACTER_CLASSES = ['C.UTF-8', 'en_US.UTF-8', 'C']

export const serverEnvironment = () => ({ ...process.env, LC_ALL: 'C', PGDATA: undefined, PGPORT: undefined })

/** Creates the data directory when there is none. It appears whole or not at all. */
export async function ensureCluster(place, password) {
  const versionFile = path.join(place.data, 'PG_VERSION')
  if (existsSync(versionFile)) return checkVersion(place, readFileSync(versionFile, 'utf8').trim())
  const unfinished = `${place.data}.new`
  rmSync(unfinished, { recursive: true, force: true })
  for (const [index, classes] of CHARACTER_CLASSES.entries()) {
    const { code, tail } = await initialise({ ...place, data: unfinished }, password, classes)
    if (code === 0) return renameSync(unfinished, place.data)
    if (index < CHARACTER_CLASSES.length - 1) continue
    throw new Failure('PostgreSQL could not create its data directory.', {
      advice: `Check the space and the rights in ${path.dirname(place.data)}.`,
      tail,
    })
  }
}

async function initialise({ binaries, data, account }, password, classes) {
  const passwordFile = `${data}.password`
  mkdirSync(data, { recursive: true, mode: 0o700 })
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (account) for (const file of [data, passwordFile]) chownSync(file, account.uid, account.gid)
  const args = [
    `--pgdata=${data}`,
    `--username=${USER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=icu',
    '--icu-locale=und',
    '--locale=C',
    `--lc-ctype=${classes}`,
  ]
  try {
    return await complete(program(binaries, 'initdb'), args, { cwd: data, env: serverEnvironment(), account })
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

function checkVersion({ data, version }, found) {
  if (version.startsWith(`${found}.`)) return
  throw new Failure(`The data in ${data} was written by PostgreSQL ${found}; this version ships ${version}.`, {
    advice: 'Move it to a server of its own and set DATABASE_URL, or remove it to begin with an empty store.',
  })
}
