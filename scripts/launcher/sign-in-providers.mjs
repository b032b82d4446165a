import { start } from './child.mjs'
import { inRoot } from './paths.mjs'
import { freeLoopbackPort } from './ports.mjs'
import { step } from './steps.mjs'

const PORTS = { google: 4210, apple: 4211, microsoft: 4212 }

/** Starts the tests' Google, Apple and Microsoft. Returns the shop's settings for them, and how to stop them. */
export async function startSignInProviders(node, env) {
  return step('sign-in providers', async () => {
    const ports = {}
    for (const [name, preferred] of Object.entries(PORTS)) ports[name] = await freeLoopbackPort(preferred)
    let settle
    const ready = new Promise((resolve, reject) => {
      settle = { resolve, reject }
    })
    const script = inRoot('tests', 'fixtures', 'sign-in-providers.mjs')
    const child = start(node, [script, env.SITE_URL, JSON.stringify(ports)], {
      env,
      onLine: (line) => line.startsWith('{') && settle.resolve(JSON.parse(line)),
    })
    child.exit.then(({ tail }) => settle.reject(new Error(`The sign-in providers ended: ${tail.join(' ')}`)))
    const settings = await ready
    return { value: { settings, stop: child.stop }, detail: Object.keys(ports).join(', ') }
  })
}
