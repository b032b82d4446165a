import { setTimeout as sleep } from 'node:timers/promises'
import { start } from './child.mjs'
import { inRoot } from './paths.mjs'
import { Failure, step } from './steps.mjs'

const READY_PATIENCE_MS = 120_000
const POLL_MS = 100

// Without a limit Node lets garbage grow to half a gigabyte under load. What the shop holds is far below this, as its
// caches are bounded and keep their bytes outside of the heap. NODE_OPTIONS of the environment replaces it.
const production = { NODE_OPTIONS: '--max-old-space-size=448' }

/**
 * Starts the application's server (`start` or `dev`) and waits until it is ready. Its output goes to `print` once it
 * is. Returns the child of child.mjs with `origin`, the address that answers on this machine.
 */
export async function startServer(node, env, { mode = 'start', note = () => {}, print = () => {} } = {}) {
  return step('server', async (report) => {
    let show = report
    const child = start(node, [inRoot('server.mjs')], {
      env: mode === 'dev' ? { ...env, NODE_ENV: 'development' } : { ...production, ...env, NODE_ENV: 'production' },
      log: 'server.log',
      onLine: (line) => show(line),
    })
    if (child.record) note(child.record)
    const origin = `http://${localHost(env.HOST)}:${env.PORT}`
    await untilReady(child, origin)
    show = print
    return { value: { ...child, origin }, detail: `ready on port ${env.PORT}` }
  })
}

async function untilReady(child, origin) {
  let over
  child.exit.then(({ code }) => {
    over = code
  })
  let answer = 'no answer'
  for (const deadline = Date.now() + READY_PATIENCE_MS; ; await sleep(POLL_MS)) {
    if (over !== undefined) {
      throw new Failure(`The server ended while it started (${over}).`, {
        advice: 'All of its output is in .data/log/server.log.',
        tail: child.tail,
      })
    }
    answer = await ask(`${origin}/api/health/ready`)
    if (answer === 'ready') return
    if (Date.now() > deadline) {
      throw new Failure(`The server did not become ready in ${READY_PATIENCE_MS / 1000} s (${answer}).`, {
        advice: 'All of its output is in .data/log/server.log.',
        tail: child.tail,
      })
    }
  }
}

async function ask(address) {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(10_000) })
    return response.ok ? 'ready' : `${response.status} ${(await response.text()).slice(0, 200)}`
  } catch (error) {
    return String(error.cause?.code ?? error.message)
  }
}

const localHost = (host) => {
  if (!host || host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
