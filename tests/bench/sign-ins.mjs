import { Agent, get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { hash, verify } from '@node-rs/argon2'
import autocannon from 'autocannon'
import { signInOf } from './targets.mjs'

const SIGN_INS = 20
const SECONDS = 8
const EVERY_MS = 10
const PAGE = '/en/usd'
/** As lib/auth/password.ts has it. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** What visitors of a static page notice of twenty people who sign in at the same time, again and again. */
export async function measureBesideSignIns(origin, owner) {
  const crowd = { url: origin, requests: [signInOf(owner)], connections: SIGN_INS, duration: SECONDS }
  await visit(origin)
  const idle = p99(await visit(origin))
  const [busy, signIns] = await Promise.all([visit(origin).then(p99), autocannon(crowd)])
  console.log(
    `\nA static page, p99: ${idle.toFixed(1)} ms alone, ${busy.toFixed(1)} ms beside ${SIGN_INS} sign-ins at once: ` +
      `${(busy / idle).toFixed(1)} times. ${signIns.requests.average.toFixed(0)} sign-ins a second came through.`,
  )
  console.log(`One argon2 alone takes ${(await argon2Ms(owner.password)).toFixed(1)} ms.`)
}

/** Milliseconds of each visit; a visitor comes every 10 ms, whether or not the one before has the page. */
async function visit(origin) {
  const agent = new Agent({ keepAlive: true })
  const visits = []
  for (const end = performance.now() + SECONDS * 1000; performance.now() < end; await sleep(EVERY_MS))
    visits.push(durationOf(origin + PAGE, agent))
  const durations = await Promise.all(visits)
  agent.destroy()
  return durations
}

function durationOf(url, agent) {
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      response.resume().on('end', () => resolve(performance.now() - begun))
    }).on('error', reject)
  })
}

const p99 = (durations) => durations.toSorted((a, b) => a - b)[Math.floor(durations.length * 0.99)]

async function argon2Ms(password) {
  const kept = await hash(password, cost)
  const tries = 20
  const begun = performance.now()
  for (let n = 0; n < tries; n++) await verify(kept, password)
  return (performance.now() - begun) / tries
}
