import { spawnSync } from 'node:child_process'
import { connect, createServer } from 'node:net'
import { Failure, say } from './steps.mjs'

const DEFAULT_PORT = 3000
const TRIES = 50

/** The port to serve on: the one asked for or nothing, else the first free one from 3000. */
export async function choosePort({ PORT, HOST }) {
  if (PORT) {
    const port = Number(PORT)
    if (!Number.isInteger(port) || port < 1 || port > 65535) {
      throw new Failure(`PORT is "${PORT}".`, { advice: 'It must be a number from 1 to 65535.' })
    }
    const refusal = await whyNot(port, HOST)
    if (!refusal) return port
    if (refusal === 'EADDRINUSE') {
      throw new Failure(`Port ${port} is taken by ${holder(port)}.`, {
        advice: 'Stop that program or set another PORT.',
      })
    }
    throw new Failure(`${HOST ?? 'This machine'} cannot serve on port ${port} (${refusal}).`, {
      advice: 'Set another PORT or HOST.',
    })
  }
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + TRIES; port++) {
    if (await whyNot(port, HOST)) continue
    if (port !== DEFAULT_PORT) say(`  Port ${DEFAULT_PORT} is taken by ${holder(DEFAULT_PORT)}: using ${port}.`)
    return port
  }
  throw new Failure(`No port from ${DEFAULT_PORT} to ${DEFAULT_PORT + TRIES - 1} is free.`, { advice: 'Set PORT.' })
}

/** A free port on the loopback address; `preferred` when nobody has taken it. */
export async function freeLoopbackPort(preferred) {
  if (preferred && !(await whyNot(preferred, '127.0.0.1'))) return preferred
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

async function whyNot(port, host) {
  const refusal = await new Promise((resolve) => {
    const server = createServer().on('error', (error) => resolve(error.code))
    server.listen({ port, host: host || undefined }, () => server.close(() => resolve(undefined)))
  })
  // Some systems let a second program listen on all addresses beside one that listens on loopback.
  return refusal ?? ((await someoneAnswers(port)) ? 'EADDRINUSE' : undefined)
}

function someoneAnswers(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 500 })
    const answer = (value) => {
      socket.destroy()
      resolve(value)
    }
    socket
      .on('connect', () => answer(true))
      .on('timeout', () => answer(false))
      .on('error', () => answer(false))
  })
}

function holder(port) {
  const { stdout } = spawnSync('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'], { encoding: 'utf8' })
  const pid = stdout?.match(/^p(\d+)/m)?.[1]
  const name = stdout?.match(/^c(.+)/m)?.[1]
  if (pid && name) return `${name} (process ${pid})`
  const found = spawnSync('ss', ['-ltnpH', `sport = :${port}`], { encoding: 'utf8' }).stdout?.match(/"(.+?)",pid=(\d+)/)
  return found ? `${found[1]} (process ${found[2]})` : 'another program'
}
