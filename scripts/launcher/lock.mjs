import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { onStop } from './lifecycle.mjs'
import { identify, isAlive, terminate } from './processes.mjs'
import { Failure } from './steps.mjs'

const UNREADABLE_GRACE_MS = 3000

/** Who is running on a data directory, if anybody: `{command, launcher, server?, url?}`. */
export function runningOn(directory) {
  const record = read(directory)
  return record && isAlive(record.launcher) ? record : undefined
}

/** Takes the data directory for this command, after ending a server that a killed launcher left behind. */
export async function takeLock(directory, command) {
  makeDirectory(directory)
  for (;;) {
    const mine = { command, launcher: identify(process.pid) }
    if (create(directory, mine)) return held(directory, mine)
    const other = runningOn(directory)
    if (other) {
      const where = other.url ? ` at ${other.url}` : ''
      throw new Failure(`\`${other.command}\` is already running here${where} (process ${other.launcher.pid}).`, {
        advice: 'Stop it first (Ctrl-C there).',
      })
    }
    await clearStale(directory)
  }
}

function held(directory, mine) {
  onStop(() => rmSync(file(directory), { force: true }))
  return {
    note(facts) {
      Object.assign(mine, facts)
      writeFileSync(`${file(directory)}.new`, JSON.stringify(mine), { mode: 0o600 })
      renameSync(`${file(directory)}.new`, file(directory))
    },
  }
}

// Renaming is atomic: of two commands that find the same stale record only one gets to clear it.
async function clearStale(directory) {
  const aside = `${file(directory)}.stale-${process.pid}`
  const stale = read(directory)
  if (!stale && age(directory) < UNREADABLE_GRACE_MS) return new Promise((resolve) => setTimeout(resolve, 200))
  try {
    renameSync(file(directory), aside)
  } catch {
    return
  }
  // Between the reading and the renaming another command may have taken the lock: it gets it back.
  if (isAlive(parse(aside)?.launcher)) renameSync(aside, file(directory))
  else {
    await terminate(stale?.server)
    rmSync(aside, { force: true })
  }
}

function create(directory, record) {
  try {
    writeFileSync(file(directory), JSON.stringify(record), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw unwritable(directory, error)
  }
}

function makeDirectory(directory) {
  try {
    mkdirSync(directory, { recursive: true })
  } catch (error) {
    throw unwritable(directory, error)
  }
}

const unwritable = (directory, { code }) =>
  new Failure(`${directory} cannot be written (${code}).`, { advice: 'Run as the user who owns it.' })

function read(directory) {
  return parse(file(directory))
}

function parse(name) {
  try {
    return JSON.parse(readFileSync(name, 'utf8'))
  } catch (error) {
    if (error.code === 'EACCES') {
      throw new Failure(`${name} belongs to another user.`, { advice: 'Run as the user who started it.' })
    }
    return undefined
  }
}

function age(directory) {
  try {
    return Date.now() - statSync(file(directory)).mtimeMs
  } catch {
    return 0
  }
}

const file = (directory) => path.join(directory, 'run.json')
