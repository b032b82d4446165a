import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { origin } from './shop'

const requests = 10_000

test('ten thousand requests for what does not exist: 404s, and memory and disk stay flat', async () => {
  test.setTimeout(15 * 60_000)
  await ask(400, 0)
  const before = { memory: memory(), disk: disk() }
  const statuses = await ask(requests, 400)
  expect([...statuses.keys()].toSorted()).toEqual([200, 404])
  expect(statuses.get(404)).toBe(requests * 0.75)
  expect(disk() - before.disk).toBeLessThan(1024 * 1024)
  expect(memory() - before.memory).toBeLessThan(150 * 1024 * 1024)
})

/** Random slugs, languages, pages and order tokens, and one page with random query strings. */
async function ask(count: number, from: number): Promise<Map<number, number>> {
  const statuses = new Map<number, number>()
  const numbers = Array.from({ length: count }, (_, at) => at + from).values()
  const addresses = [
    (at: number) => `/en/usd/products/stranger-${at}`,
    (at: number) => `/q${at}/usd`,
    (at: number) => `/en/usd/${at % 2 ? 'categories/stoneware/page/9' : 'orders/'}${at}`,
    (at: number) => `/en/usd?utm=${at}`,
  ]
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (const at of numbers) {
        const response = await fetch(origin + (addresses[at % addresses.length]?.(at) ?? ''))
        await response.arrayBuffer()
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
      }
    }),
  )
  return statuses
}

/** Resident bytes of the server that listens on the tested port. */
function memory(): number {
  const status = readFileSync(`/proc/${process.env.SERVER_PID}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024
}

function disk(): number {
  const root = process.env.NEXT_DIST_DIR ?? '.next'
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0)
}
