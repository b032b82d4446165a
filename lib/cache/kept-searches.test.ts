import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { answerKeptPage } from './kept-pages.cjs'
import { keepSearch } from './kept-searches.cjs'
import { invalidate } from './tag-times.cjs'

const html = '<h1>果物の鉢</h1><script nonce="first">one()</script>'
const answers = vi.fn((response: ServerResponse) => {
  response.setHeader('content-security-policy', "script-src 'nonce-first'")
  response.write(html.slice(0, 9))
  response.end(html.slice(9))
})
const server = createServer((request, response) => {
  if (answerKeptPage(request, response, [])) return
  keepSearch(request, response)
  answers(response)
})
let origin = ''
beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  vi.useRealTimers()
  answers.mockClear()
})
afterAll(() => void server.close())

async function search(path: string, init: RequestInit = {}) {
  const response = await fetch(origin + path, init)
  return { text: await response.text(), policy: response.headers.get('content-security-policy') ?? '' }
}

test('a search is answered again without rendering it, and its scripts by their hashes', async () => {
  const first = await search('/ja/jpy/search?q=hachi')
  const second = await search('/ja/jpy/search?q=hachi')
  expect(answers).toHaveBeenCalledTimes(1)
  expect([first.text, second.text]).toEqual([html, html])
  expect(second.policy).not.toContain('nonce')
  expect(second.policy).toContain(`'sha256-${createHash('sha256').update('one()').digest('base64')}'`)
})

test('it is kept however it was compressed', async () => {
  answers.mockImplementationOnce((response) => {
    response.setHeader('content-encoding', 'gzip').end(gzipSync(html))
  })
  const first = await search('/ja/jpy/search?q=gzip')
  const plain = await search('/ja/jpy/search?q=gzip', { headers: { 'accept-encoding': 'identity' } })
  expect([first.text, plain.text]).toEqual([html, html])
  expect(answers).toHaveBeenCalledTimes(1)
})

test('other words, other pages, failures and what the router asks for are rendered', async () => {
  answers.mockImplementationOnce((response) => void response.writeHead(500).end())
  const router = { headers: { rsc: '1' } }
  for (const path of ['/en/usd/search?q=a', '/en/usd/search?q=a', '/en/usd/search?q=b', '/en/usd/cart', '/en/usd/cart'])
    await search(path)
  await search('/en/usd/search?q=b', router)
  expect(answers).toHaveBeenCalledTimes(6)
})

test('it is dropped by any change of the catalogue, also one during its rendering, and after a minute', async () => {
  const path = '/en/usd/search?q=mug'
  answers.mockImplementationOnce((response) => {
    invalidate(['product:1'])
    response.end(html)
  })
  await search(path)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 1 })
  await search(path)
  expect(answers).toHaveBeenCalledTimes(2)
  invalidate(['product:2'])
  vi.advanceTimersByTime(1)
  await search(path)
  expect(answers).toHaveBeenCalledTimes(3)
  await search(path)
  expect(answers).toHaveBeenCalledTimes(3)
  vi.advanceTimersByTime(61_000)
  await search(path)
  expect(answers).toHaveBeenCalledTimes(4)
})
