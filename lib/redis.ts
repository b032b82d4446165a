import 'server-only'
import type { RedisClientType } from '@redis/client'
import { env } from '@/lib/env'
import { log } from '@/lib/observability/log'

/** Longest wait between two attempts to reach a Redis that has gone, in milliseconds. */
const RETRY_MS = 2_000

const held = globalThis as { meridianRedis?: Promise<RedisClientType> }

/**
 * The one connection of this process, while `REDIS_URL` is set. It connects by itself and again after a loss; commands
 * fail at once as long as there is none, and the caller goes on with PostgreSQL.
 */
export function redis(): Promise<RedisClientType> | undefined {
  if (!env.REDIS_URL) return undefined
  held.meridianRedis ??= open(env.REDIS_URL)
  return held.meridianRedis
}

// Loaded when it is wanted only: a shop without Redis keeps the memory.
async function open(url: string): Promise<RedisClientType> {
  const { createClient } = await import('@redis/client')
  const client: RedisClientType = createClient({
    url,
    disableOfflineQueue: true,
    socket: { connectTimeout: RETRY_MS, reconnectStrategy: (tries) => Math.min(100 * 2 ** tries, RETRY_MS) },
  })
  let lost = false
  client.on('ready', () => {
    if (lost) log.info('Redis is back')
    lost = false
  })
  client.on('error', (error) => {
    if (!lost) log.warn({ err: error }, 'Redis cannot be reached; PostgreSQL does its work')
    lost = true
  })
  // Answers when it is connected; the first command does not wait for a Redis that is away.
  client.connect().catch(() => {})
  return client
}
