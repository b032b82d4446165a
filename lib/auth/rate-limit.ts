import 'server-only'
import { isIPv6 } from 'node:net'
import {
  type RateLimiterAbstract,
  RateLimiterDrizzle,
  RateLimiterRedis,
  RateLimiterRes,
  RLWrapperTimeouts,
} from 'rate-limiter-flexible'
import { db } from '@/db/client'
import { rateLimits } from '@/db/schema/auth'
import { redis } from '@/lib/redis'
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

/** A Redis that is slower than this, in milliseconds, is as good as away. */
const REDIS_PATIENCE_MS = 300

const limiters = new Map<Allowance, Promise<RateLimiterAbstract>>()

function limiterOf(name: Allowance): Promise<RateLimiterAbstract> {
  const known = limiters.get(name)
  if (known) return known
  const made = makeLimiter(name)
  limiters.set(name, made)
  return made
}

/** Counts in Redis where there is one, and in PostgreSQL while it is away. */
async function makeLimiter(name: Allowance): Promise<RateLimiterAbstract> {
  const inPostgres = new RateLimiterDrizzle({
    storeClient: db,
    schema: rateLimits,
    keyPrefix: name,
    ...allowances[name],
  })
  const storeClient = await redis()
  if (!storeClient) return inPostgres
  const limiter = new RateLimiterRedis({
    storeClient,
    useRedisPackage: true,
    rejectIfRedisNotReady: true,
    keyPrefix: `meridian:limit:${name}`,
    ...allowances[name],
  })
  return new RLWrapperTimeouts({ limiter, timeoutMs: REDIS_PATIENCE_MS, insuranceLimiter: inPostgres })
}

/** Counts one use. @throws Refusal rate-limited with `retryAfter` in seconds */
export async function spendAllowance(name: Allowance, caller: Caller): Promise<void> {
  const key = keyOf(caller)
  if (!key) return
  try {
    await (await limiterOf(name)).consume(key)
  } catch (error) {
    if (error instanceof RateLimiterRes) throw tooMany(error)
    throw error
  }
}

/** Counts nothing. @throws Refusal rate-limited with `retryAfter` in seconds */
export async function requireAllowance(name: Allowance, caller: Caller): Promise<void> {
  const key = keyOf(caller)
  const used = key && (await (await limiterOf(name)).get(key))
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
