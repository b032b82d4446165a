import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export const USER = 'meridian'

/** What is remembered about a cluster: `{password, port, outside?}`, readable by its owner alone. */
export function readState(directory) {
  return existsSync(file(directory)) ? JSON.parse(readFileSync(file(directory), 'utf8')) : undefined
}

export function writeState(directory, state) {
  const unfinished = `${file(directory)}.new`
  writeFileSync(unfinished, JSON.stringify(state), { mode: 0o600 })
  renameSync(unfinished, file(directory))
}

export const urlOf = ({ password, port }, database) => `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`

const file = (directory) => path.join(directory, 'postgres.json')
