import { expect, test, vi } from 'vitest'
import * as live from '@/app/api/health/live/route'
import * as ready from '@/app/api/health/ready/route'
import * as metrics from '@/app/api/metrics/route'
import * as locales from '@/app/api/v1/locales/route'

vi.mock('next/server', async (original) => ({ ...(await original<object>()), connection: async () => {} }))

test('the process is alive and ready, and says which parts it looked at', async () => {
  expect((await live.GET()).status).toBe(200)
  const response = await ready.GET()
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await response.json()).toEqual({
    status: 'ok',
    failing: [],
    checks: { database: 'ok', migrations: 'ok', queue: 'ok' },
  })
})

test('metrics count requests by endpoint, connections and jobs', async () => {
  await locales.GET(new Request('http://shop.example/api/v1/locales'), { params: Promise.resolve({}) })
  const response = await metrics.GET()
  expect(response.headers.get('content-type')).toContain('text/plain')
  const text = await response.text()
  expect(text).toMatch(
    /meridian_http_request_duration_seconds_count\{endpoint="listLocales",method="GET",status="200"\} \d+/,
  )
  expect(text).toMatch(/meridian_database_connections\{state="\w+"\} \d+/)
  expect(text).toMatch(/meridian_queue_jobs\{state="ready"\} \d+/)
  expect(text).toContain('process_cpu_seconds_total')
})
