import { hash, verify } from '@node-rs/argon2'
import autocannon from 'autocannon'
import { signInOf } from './targets.mjs'

const SIGN_INS = 20
const SECONDS = 8
const PAGE = '/en/usd'
/** As lib/auth/password.ts has it. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** What a static page's visitors notice of twenty people who sign in at the same time, again and again. */
export async function measureBesideSignIns(origin, owner) {
  const page = () => autocannon({ url: origin + PAGE, connections: 1, duration: SECONDS })
  await page()
  const idle = await page()
  const [busy, signIns] = await Promise.all([
    page(),
    autocannon({ url: origin, requests: [signInOf(owner)], connections: SIGN_INS, duration: SECONDS }),
  ])
  const ratio = busy.latency.p99 / Math.max(1, idle.latency.p99)
  console.log(
    `\nA static page, p99: ${idle.latency.p99} ms alone, ${busy.latency.p99} ms beside ${SIGN_INS} sign-ins at once`,
  )
  console.log(`(${ratio.toFixed(1)} times), of which ${signIns.requests.average.toFixed(0)} a second came through.`)
  console.log(`One argon2 alone takes ${(await argon2Ms(owner.password)).toFixed(1)} ms.`)
}

async function argon2Ms(password) {
  const kept = await hash(password, cost)
  const tries = 20
  const began = performance.now()
  for (let n = 0; n < tries; n++) await verify(kept, password)
  return (performance.now() - began) / tries
}
