import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerKeptPage, isKept } from './kept-pages.cjs'
import PageCache from './page-cache.cjs'

const cache = new PageCache()
const html = '<h1>المزهرية</h1>'
const keep = (path: string, more: object = {}) =>
  cache.set(`/route-cache/APP_PAGE/0f/$${path}`, { kind: 'APP_PAGE', html, status: 200, headers: {}, ...more })

const server = createServer((request, response) => {
  if (!answerKeptPage(request, response, [{ key: 'x-frame-options', value: 'DENY' }])) response.writeHead(204).end()
})
let origin = ''
beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

test('a kept page is sent with its headers, whatever the query, and never with its tags', async () => {
  await keep('/ar/kwd', { headers: { link: '</font>; rel=preload', 'x-next-cache-tags': 'home' } })
  const response = await fetch(`${origin}/ar/kwd?utm=1`, { headers: { 'accept-encoding': 'identity' } })
  expect(await response.text()).toBe(html)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'x-frame-options': 'DENY',
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 's-maxage=60, stale-while-revalidate=86400',
    link: '</font>; rel=preload',
  })
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'")
  expect(response.headers.has('x-next-cache-tags')).toBe(false)
})

test('it is compressed for those who can read that, and not sent again to those who have it', async () => {
  await keep('/ar/aed')
  const response = await fetch(`${origin}/ar/aed`, { headers: { 'accept-encoding': 'br, gzip' } })
  expect(response.headers.get('content-encoding')).toBe('gzip')
  expect(await response.text()).toBe(html)
  const etag = response.headers.get('etag') ?? ''
  const again = await fetch(`${origin}/ar/aed`, { headers: { 'if-none-match': etag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
  const head = await fetch(`${origin}/ar/aed`, { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
})

test('Next answers what is not kept, changed, missing, not read, or asked for by its router', async () => {
  await keep('/en/usd', { headers: { 'x-next-cache-tags': 'product:7' } })
  await keep('/en/usd/missing', { headers: { 'x-next-cache-tags': 'missing' } })
  const status = async (path: string, init: RequestInit = {}) => (await fetch(origin + path, init)).status
  expect(await status('/en/usd')).toBe(200)
  expect(await status('/en/eur')).toBe(204)
  expect(await status('/en/usd/missing')).toBe(204)
  expect(await status('/en/usd', { headers: { rsc: '1' } })).toBe(204)
  expect(await status('/en/usd', { method: 'POST' })).toBe(204)
  expect(isKept('/en/usd')).toBe(true)
  await cache.revalidateTag('product:7')
  expect(await status('/en/usd')).toBe(204)
  expect(isKept('/en/usd')).toBe(false)
})
