import { expect, test } from '@playwright/test'
import { api, origin } from './shop'

type Page = { url: string; canonical: string[]; alternates: Map<string, string>; prices: string[] }

test('a crawler without cookies finds every page, each with one canonical, reciprocal languages, and the price of the API', async () => {
  test.setTimeout(15 * 60_000)
  const robots = await (await fetch(`${origin}/robots.txt`)).text()
  const index = await (await fetch(local(/^Sitemap: (\S+)/m.exec(robots)?.[1] ?? ''))).text()
  const sitemaps = locations(index)
  expect(sitemaps.length).toBeGreaterThan(20)
  const urls = (
    await Promise.all(sitemaps.map(async (url) => locations(await (await fetch(local(url))).text())))
  ).flat()
  expect(new Set(urls).size).toBe(urls.length)
  expect(urls.length).toBeGreaterThan(1500)

  const pages = new Map<string, Page>()
  const problems: string[] = []
  const demand = (holds: unknown, problem: string) => holds || problems.push(problem)
  await inParallel(8, urls, async (url) => {
    const response = await fetch(local(url), { redirect: 'manual' })
    const html = await response.text()
    demand(response.status === 200, `${url} answers ${response.status}`)
    demand(!response.headers.has('set-cookie'), `${url} sets a cookie`)
    const control = response.headers.get('cache-control') ?? ''
    demand(/s-maxage=\d+, stale-while-revalidate/.test(control), `${url} says cache-control: ${control}`)
    pages.set(url, read(url, html))
  })

  for (const { url, canonical, alternates } of pages.values()) {
    demand(canonical.length === 1 && canonical[0] === url, `${url} has the canonical ${canonical}`)
    demand(/\/en\/usd(\/|$)/.test(alternates.get('x-default') ?? ''), `${url} has no x-default`)
    for (const address of new Set(alternates.values())) {
      const other = pages.get(address)
      demand(other && [...other.alternates.values()].includes(url), `${address} does not name ${url} back`)
    }
  }

  const products = [...pages.values()].filter(({ url }) => url.includes('/products/'))
  await inParallel(8, products, async ({ url, prices }) => {
    const [, locale, currency, , slug] = new URL(url).pathname.split('/')
    const { body } = await api('GET', `/products/${slug}?locale=${locale}&currency=${currency}`)
    const { amount } = (body.from as { price: { amount: string } }).price
    const shown = prices.map((price) => price.replace('.', '').replace(/^0+(?=\d)/, ''))
    demand(shown.length === 1 && shown[0] === amount, `${url} offers at ${shown}, the API at ${amount}`)
  })
  expect(problems.slice(0, 50)).toEqual([])
})

test.describe('what does not exist is a real 404', () => {
  for (const path of [
    '/xx/usd',
    '/en/xxx',
    '/EN/usd',
    '/en/usd/nothing',
    '/en/usd/products/no-such-thing',
    '/en/usd/categories/no-such-shelf',
    '/en/usd/categories/stoneware/page/999',
    '/en/usd/categories/stoneware/page/0',
    '/en/usd/categories/stoneware/page/1',
    '/en/usd/pages/no-such-page',
    '/en/usd/orders/no-such-token',
    '/en/usd/cart/nothing',
    '/en/usd/missing',
    '/de/eur/products/shoulder-vase',
    '/nothing',
  ]) {
    test(path, async () => {
      const response = await fetch(origin + path, { redirect: 'manual' })
      expect(response.status).toBe(404)
      expect((await response.text()).includes('<h1')).toBe(true)
    })
  }
})

test('the front door sends each visitor on, and is never cached', async () => {
  const response = await fetch(origin, { redirect: 'manual', headers: { 'accept-language': 'ja' } })
  expect(response.status).toBe(307)
  expect(new URL(response.headers.get('location') ?? '', origin).pathname).toBe('/ja/jpy')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('set-cookie')).toBeNull()
})

function read(url: string, html: string): Page {
  const head = html.slice(0, html.indexOf('</head>'))
  const data = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map((match) =>
    JSON.parse(match[1] ?? ''),
  )
  const links = [...head.matchAll(/<link [^>]*rel="(canonical|alternate)"[^>]*>/g)].map(([tag, rel]) => ({ rel, tag }))
  const attribute = (tag: string, name: string) => new RegExp(`${name}="([^"]*)"`, 'i').exec(tag)?.[1] ?? ''
  return {
    url,
    canonical: links.filter(({ rel }) => rel === 'canonical').map(({ tag }) => attribute(tag, 'href')),
    alternates: new Map(
      links
        .filter(({ tag }) => /hreflang/i.test(tag))
        .map(({ tag }) => [attribute(tag, 'hreflang'), attribute(tag, 'href')]),
    ),
    prices: data
      .flatMap((document) => document['@graph'] ?? document)
      .flatMap((item) =>
        item['@type'] === 'Product' ? [item.offers].flat().map(({ price }: { price: string }) => String(price)) : [],
      ),
  }
}

const locations = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))

const local = (url: string): string => origin + new URL(url).pathname

async function inParallel<T>(width: number, items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values()
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const item of queue) await work(item)
    }),
  )
}
