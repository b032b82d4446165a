import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { onStop } from './lifecycle.mjs'
import { logDirectory, root } from './paths.mjs'
import { identify, terminate } from './processes.mjs'

const TAIL_LINES = 40

/**
 * Starts a program in a group of its own, so that Ctrl-C reaches the launcher alone and the order of stopping is its.
 * `onLine` hears each line of its output. Stopping the launcher stops it.
 */
export function start(
  command,
  args,
  { env = process.env, cwd = root, log, onLine = () => {}, shell = false, account } = {},
) {
  const options = { cwd, env, shell, ...account, detached: process.platform !== 'win32', windowsHide: true }
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  const tail = []
  const file = log ? openLog(log) : undefined
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      tail.push(line)
      if (tail.length > TAIL_LINES) tail.shift()
      file?.write(`${line}\n`)
      onLine(line)
    })
  }
  const record = child.pid ? identify(child.pid) : undefined
  const stop = () => (record ? terminate(record) : undefined)
  const forget = onStop(stop)
  const exit = new Promise((resolve) => {
    child.on('error', (error) => {
      tail.push(String(error))
      finish(-1)
    })
    child.on('close', (code, signal) => finish(code ?? signal))
    function finish(code) {
      forget()
      file?.end()
      resolve({ code, tail })
    }
  })
  return { record, tail, exit, stop }
}

/** Runs a program to its end and returns its exit code with the last lines it printed. */
export const complete = (command, args, options) => start(command, args, options).exit

function openLog(name) {
  mkdirSync(logDirectory, { recursive: true })
  return createWriteStream(path.join(logDirectory, name))
}
