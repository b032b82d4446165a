import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import BoundedStore from './bounded-store.cjs'
import PageCache from './page-cache.cjs'

const cache = new PageCache()
const keyOf = (path: string) => `/route-cache/APP_PAGE/0f/$${path}`
const page = (html: string, more: object = {}) => ({ kind: 'APP_PAGE', html, headers: {}, status: 200, ...more })

test('a page carries the hashes of its own inline scripts, and no other script may run', async () => {
  const entry = page('<script src="/a.js"></script><script>one()</script><script nonce="">two()</script>')
  await cache.set(keyOf('/en/usd'), entry)
  const policy = (await cache.get(keyOf('/en/usd')))?.value.headers['content-security-policy'] ?? ''
  for (const code of ['one()', 'two()'])
    expect(policy).toContain(`'sha256-${createHash('sha256').update(code).digest('base64')}'`)
  expect(policy).not.toContain("script-src 'self' 'unsafe-inline'")
  expect(policy.match(/sha256/g)).toHaveLength(2)
})

test('a 404 is not kept', async () => {
  await cache.set(keyOf('/en/usd/products/made-up'), page('', { status: 404 }))
  expect(await cache.get(keyOf('/en/usd/products/made-up'))).toBeNull()
})

test('a page is gone once one of its tags has changed, and others stay', async () => {
  await cache.set(
    keyOf('/en/usd/products/vase'),
    page('', { headers: { 'x-next-cache-tags': 'product:1,categories' } }),
  )
  await cache.set(keyOf('/en/usd/products/mug'), page('', { headers: { 'x-next-cache-tags': 'product:2' } }))
  await cache.revalidateTag(['product:1'])
  expect(await cache.get(keyOf('/en/usd/products/vase'))).toBeNull()
  expect(await cache.get(keyOf('/en/usd/products/mug'))).not.toBeNull()
})

test('what changed while a page was rendered is not shown by it', async () => {
  const key = keyOf('/en/usd/products/bowl')
  expect(await cache.get(key)).toBeNull() // Next asks, then renders
  await cache.revalidateTag(['product:3'])
  await cache.set(key, page('the old price', { headers: { 'x-next-cache-tags': 'product:3' } }))
  expect(await cache.get(key)).toBeNull()
})

test('a form sent without JavaScript gets its page as a whole, so that the answer is in it', async () => {
  const key = keyOf('/en/usd/checkout')
  await cache.set(key, page('', { postponed: 'the rest' }))
  const contentType = { 'content-type': 'multipart/form-data; boundary=x' }
  expect(await new PageCache({ _requestHeaders: contentType }).get(key)).toBeNull()
  expect(await new PageCache({ _requestHeaders: { ...contentType, 'next-action': 'id' } }).get(key)).not.toBeNull()
  expect(await new PageCache().get(key)).not.toBeNull()
})

test('the page for what does not exist is kept, and sent with its status', async () => {
  const missing = page('nothing here', { headers: { 'x-next-cache-tags': 'missing' } })
  await cache.set(keyOf('/en/usd/missing'), missing)
  expect(missing.status).toBe(404)
  expect((await cache.get(keyOf('/en/usd/missing')))?.value).toMatchObject({ status: 404, html: 'nothing here' })
})

test('the store stays within its bytes and forgets what was read longest ago', () => {
  const store = new BoundedStore(1000)
  for (const key of ['a', 'b', 'c', 'd']) store.set(key, key, 250)
  store.get('a')
  store.set('e', 'e', 250)
  expect([store.get('a'), store.get('b'), store.get('e')]).toEqual(['a', undefined, 'e'])
  for (let made = 0; made < 10_000; made += 1) store.set(`stranger-${made}`, made, 100)
  expect(store.size).toBe(10)
  store.set('larger than all', 1, 1001)
  expect(store.get('larger than all')).toBeUndefined()
})
