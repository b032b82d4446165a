import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { freeLoopbackPort } from '../../../scripts/launcher/ports.mjs'
import { type RedisServer, startRedis } from '../../fixtures/redis'

let server: RedisServer
let port: number

beforeAll(async () => {
  port = await freeLoopbackPort()
  server = await startRedis(port)
  process.env.REDIS_URL = `redis://127.0.0.1:${port}`
})

afterAll(async () => {
  server.resume()
  await server.stop()
})

/** The limits as another process has them: with a connection of its own. */
async function newInstance() {
  vi.resetModules()
  Reflect.deleteProperty(globalThis, 'meridianRedis')
  const { spendAllowance } = await import('@/lib/auth/rate-limit')
  const spend = async (address: string): Promise<string> => {
    try {
      await spendAllowance('link', { address, userAgent: null, device: null })
      return 'ok'
    } catch (error) {
      return (error as { code?: string }).code ?? String(error)
    }
  }
  const { redis } = await import('@/lib/redis')
  await vi.waitFor(async () => expect((await redis())?.isReady).toBe(true), 5_000)
  return spend
}

const countedInPostgres = async (): Promise<number> => {
  const rows = await db.execute<{ n: number }>(
    sql`select coalesce(sum(points), 0)::int as n from auth.rate_limits where key like 'link:%'`,
  )
  return rows[0]?.n ?? 0
}
const times = async (count: number, work: () => Promise<string>): Promise<string[]> =>
  Promise.all(Array.from({ length: count }, work))

test('two instances count in Redis together, and PostgreSQL has no work with it', async () => {
  const before = await countedInPostgres()
  const one = await newInstance()
  const other = await newInstance()
  const codes = [...(await times(60, () => one('198.51.100.1'))), ...(await times(60, () => other('198.51.100.1')))]
  expect(codes.filter((code) => code === 'ok')).toHaveLength(100)
  expect(codes.filter((code) => code === 'rate-limited')).toHaveLength(20)
  expect(await other('198.51.100.2'), 'another address').toBe('ok')
  expect(await countedInPostgres()).toBe(before)
})

test('while Redis is away, PostgreSQL counts and nobody waits; when it is back, it counts again', async () => {
  const spend = await newInstance()
  await server.stop()
  const before = await countedInPostgres()
  const codes = await times(120, () => spend('198.51.100.3'))
  expect(codes.filter((code) => code === 'ok')).toHaveLength(100)
  expect(codes.filter((code) => code === 'rate-limited')).toHaveLength(20)
  const counted = await countedInPostgres()
  expect(counted - before).toBeGreaterThanOrEqual(100)

  server = await startRedis(port)
  await vi.waitFor(
    async () => {
      const known = await countedInPostgres()
      expect(await spend('198.51.100.4')).toBe('ok')
      expect(await countedInPostgres()).toBe(known)
    },
    { timeout: 15_000, interval: 200 },
  )
})

test('a Redis that is connected and does not answer holds nobody up', async () => {
  const spend = await newInstance()
  expect(await spend('198.51.100.5')).toBe('ok')
  server.pause()
  const before = await countedInPostgres()
  const begun = Date.now()
  expect(await spend('198.51.100.5')).toBe('ok')
  expect(Date.now() - begun).toBeLessThan(3_000)
  expect(await countedInPostgres()).toBe(before + 1)
  server.resume()
  await wait(50)
  expect(await spend('198.51.100.5')).toBe('ok')
})
