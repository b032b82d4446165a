import 'server-only'
import { isIPv6 } from 'node:net'
import { RateLimiterDrizzle, RateLimiterRes } from 'rate-limiter-flexible'
import { db } from '@/db/client'
import { rateLimits } from '@/db/schema/auth'
import { Refusal } from '@/lib/refusal'
import type { Caller } from './caller'
import { pseudonym } from './secrets'

/** What one address may do: `points` times within `duration` seconds. Offices and homes share an address. */
const allowances = {
  /** Wrong passwords, for whichever accounts. */
  'sign-in': { points: 100, duration: 15 * 60 },
  /** What has a mail written. */
  'account-mail': { points: 100, duration: 60 * 60 },
  /** Returns from a sign-in provider, each of which asks it who came. */
  provider: { points: 100, duration: 15 * 60 },
  /** What a passkey is asked to sign, each a row. */
  challenge: { points: 100, duration: 15 * 60 },
  /** Tokens of links. */
  link: { points: 100, duration: 60 * 60 },
}
type Allowance = keyof typeof allowances

const limiters = new Map<Allowance, RateLimiterDrizzle>()

function limiterOf(name: Allowance): RateLimiterDrizzle {
  const known = limiters.get(name)
  if (known) return known
  const made = new RateLimiterDrizzle({ storeClient: db, schema: rateLimits, keyPrefix: name, ...allowances[name] })
  limiters.set(name, made)
  return made
}

/** Counts one use. @throws Refusal rate-limited with `retryAfter` in seconds */
export async function spendAllowance(name: Allowance, caller: Caller): Promise<void> {
  const key = keyOf(caller)
  if (!key) return
  try {
    await limiterOf(name).consume(key)
  } catch (error) {
    if (error instanceof RateLimiterRes) throw tooMany(error)
    throw error
  }
}

/** Counts nothing. @throws Refusal rate-limited with `retryAfter` in seconds */
export async function requireAllowance(name: Allowance, caller: Caller): Promise<void> {
  const key = keyOf(caller)
  const used = key && (await limiterOf(name).get(key))
  if (used && used.consumedPoints >= allowances[name].points) throw tooMany(used)
}

const tooMany = ({ msBeforeNext }: RateLimiterRes): Refusal =>
  new Refusal('rate-limited', { retryAfter: Math.ceil(msBeforeNext / 1000) })

/** An address as one caller: of IPv6 the network, as each device has all addresses in it. */
function keyOf({ address }: Caller): string | null {
  if (!address) return null
  const place = isIPv6(address) ? networkOf(address) : address
  return pseudonym('rate limit', place)
}

/** The first 64 bits. */
function networkOf(address: string): string {
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  const rest = tail?.split(':').filter(Boolean) ?? []
  const zeros = tail === undefined ? [] : Array(8 - groups.length - rest.length).fill('0')
  return [...groups, ...zeros, ...rest].slice(0, 4).join(':')
}
