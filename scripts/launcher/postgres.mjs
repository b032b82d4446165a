import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { onStop } from './lifecycle.mjs'
import { freeLoopbackPort } from './ports.mjs'
import { program } from './postgres-binaries.mjs'
import { ensureCluster, serverEnvironment } from './postgres-cluster.mjs'
import { placeFor } from './postgres-place.mjs'
import { serverArguments } from './postgres-settings.mjs'
import { readState, urlOf, writeState } from './postgres-state.mjs'
import { commandLine, ended, identify, isAlive } from './processes.mjs'
import { Failure } from './steps.mjs'

const START_PATIENCE_MS = 60_000
const STOP_PATIENCE_MS = 30_000
const LEFTOVER_PATIENCE_MS = 15_000
const TAIL_LINES = 20

/**
 * Starts the cluster kept in `directory`, makes it the first time, and stops it when the launcher stops. Returns
 * `{pid, port, version, data, urlOf(database), exit}`; `exit` settles with the log's tail when it ends.
 */
export async function startPostgres(directory, { scratch = false, report = () => {} } = {}) {
  const known = readState(directory)
  const place = placeFor(directory, known)
  await stopLeftover(place)
  const port = await freeLoopbackPort(known?.port)
  const state = { password: randomBytes(24).toString('base64url'), ...known, port, outside: place.outside }
  writeState(directory, state)
  report('creating the data directory')
  await ensureCluster(place, state.password)
  report('starting')
  const { record, exit } = await launch(place, { port, scratch, log: path.join(directory, 'postgres.log') })
  return { pid: record.pid, port, version: place.version, data: place.data, urlOf: (name) => urlOf(state, name), exit }
}

async function launch(place, { port, scratch, log }) {
  const begun = Date.now()
  for (;;) {
    const file = openSync(log, 'w', 0o600)
    const child = spawn(
      program(place.binaries, 'postgres'),
      ['-D', place.data, ...serverArguments({ port, scratch })],
      {
        ...place.account,
        cwd: place.data,
        env: serverEnvironment(),
        detached: process.platform !== 'win32',
        windowsHide: true,
        stdio: ['ignore', file, file],
      },
    )
    closeSync(file)
    const exit = new Promise((resolve) => {
      child.on('exit', () => resolve(tailOf(log)))
      child.on('error', (error) => resolve([String(error)]))
    })
    const record = identify(child.pid)
    const forget = onStop(() => stopServer(place, record))
    if (await ready(place, record)) return { record, exit }
    forget()
    const tail = await exit
    // Backends of a killed server take a moment to notice.
    const leftover = tail.some((line) => /shared memory block|lock file .* already exists/.test(line))
    if (!leftover || Date.now() - begun > LEFTOVER_PATIENCE_MS) {
      throw new Failure('PostgreSQL did not start.', { advice: `Its log is ${log}.`, tail })
    }
    await sleep(500)
  }
}

// The server writes its state as the eighth line of its own pid file; `pg_ctl -w` waits for the same.
async function ready({ data }, record) {
  const deadline = Date.now() + START_PATIENCE_MS
  while (isAlive(record)) {
    const lines = pidFile(data)
    if (Number(lines[0]) === record.pid && lines[7]?.trim() === 'ready') return true
    if (Date.now() > deadline)
      throw new Failure('PostgreSQL is still recovering its data after a minute.', { advice: 'Start again.' })
    await sleep(25)
  }
  return false
}

async function stopLeftover(place) {
  const pid = Number(pidFile(place.data)[0])
  if (!pid) return
  const record = identify(pid)
  if (!isAlive(record)) return
  const line = commandLine(pid)
  if (line === 'unknown' || (line.includes('postgres') && line.includes(place.data))) await stopServer(place, record)
  // The id belongs to another program now, and PostgreSQL would take it for its predecessor.
  else rmSync(path.join(place.data, 'postmaster.pid'), { force: true })
}

async function stopServer({ binaries, data }, record) {
  if (!isAlive(record)) return
  if (process.platform === 'win32') {
    spawnSync(program(binaries, 'pg_ctl'), ['stop', '-D', data, '-m', 'fast', '-w'], { stdio: 'ignore' })
    return
  }
  process.kill(record.pid, 'SIGINT')
  if (await ended(record, STOP_PATIENCE_MS)) return
  process.kill(record.pid, 'SIGQUIT')
  await ended(record, STOP_PATIENCE_MS)
}

const pidFile = (data) => {
  const file = path.join(data, 'postmaster.pid')
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
}

const tailOf = (log) => readFileSync(log, 'utf8').trim().split('\n').slice(-TAIL_LINES)
