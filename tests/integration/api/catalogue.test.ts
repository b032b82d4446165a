import { describe, expect, test, vi } from 'vitest'
import * as categories from '@/app/api/v1/categories/route'
import * as addressFormat from '@/app/api/v1/countries/[code]/address-format/route'
import * as countries from '@/app/api/v1/countries/route'
import * as currencies from '@/app/api/v1/currencies/route'
import * as exchangeRates from '@/app/api/v1/exchange-rates/route'
import * as locales from '@/app/api/v1/locales/route'
import * as markets from '@/app/api/v1/markets/route'
import * as openApi from '@/app/api/v1/openapi.json/route'
import * as product from '@/app/api/v1/products/[slug]/route'
import * as products from '@/app/api/v1/products/route'
import * as suggest from '@/app/api/v1/search/suggest/route'
import type { FieldError } from '@/lib/refusal'

vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

type Handler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>
type Item = Record<string, unknown>
type Body = { items: Item[]; total: number; nextCursor: string | null; code: string; errors?: FieldError[] }

async function get(handler: Handler, query = '', params: Record<string, string> = {}) {
  const response = await handler(new Request(`http://shop.example/api/v1/x${query}`), {
    params: Promise.resolve(params),
  })
  const body: Body = await response.json()
  return { status: response.status, headers: response.headers, body }
}

describe('bad input is refused by name, and never a 5xx', () => {
  test.each([
    ['?locale=xx', 'locale', 'invalid-value'],
    ['?currency=XXX', 'currency', 'invalid-value'],
    ['?limit=0', 'limit', 'too-small'],
    ['?limit=101', 'limit', 'too-big'],
    ['?limit=1.5', 'limit', 'invalid-type'],
    ['?limit=many', 'limit', 'invalid-type'],
    ['?sort=cheap', 'sort', 'invalid-value'],
    ['?cursor=abc', 'cursor', 'cursor'],
    ['?category=no-such', 'category', 'unknown'],
    ['?glaze=no-such', 'glaze', 'unknown'],
    ['?nonsense=1', 'nonsense', 'unrecognized'],
    ['?constructor=1', 'constructor', 'unrecognized'],
    ['?priceMin=-1', 'priceMin', 'minor-units'],
    ['?priceMax=9.99', 'priceMax', 'minor-units'],
    ['?inStock=perhaps', 'inStock', 'invalid-value'],
    ['?q=a&q=b', 'q', 'invalid-type'],
    [`?q=${'x'.repeat(201)}`, 'q', 'too-big'],
  ])('products%s', async (query, path, code) => {
    const { status, body, headers } = await get(products.GET, query)
    expect(status).toBe(422)
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(body.code).toBe('invalid')
    expect(body.errors?.map((error) => error.path)).toContain(path)
    expect(body.errors?.find((error) => error.path === path)?.code).toMatch(new RegExp(`${code}|invalid-format`))
  })

  test.each<[string, Handler, string, Record<string, string>, number]>([
    ['a product that is not there', product.GET, '', { slug: 'no-such' }, 404],
    ["a product by another language's slug", product.GET, '?locale=de', { slug: 'shoulder-vase' }, 404],
    ['an unknown field of a product', product.GET, '?q=1', { slug: 'shoulder-vase' }, 422],
    ['categories in no language', categories.GET, '?locale=', {}, 422],
    ['suggestions without words', suggest.GET, '', {}, 422],
    ['locales with a field', locales.GET, '?a=1', {}, 422],
    ['a country that is not one', addressFormat.GET, '', { code: 'Germany' }, 422],
    ['a country that nobody has', addressFormat.GET, '', { code: 'XX' }, 404],
  ])('%s', async (_, handler, query, params, expected) => {
    expect((await get(handler, query, params)).status).toBe(expected)
  })
})

test('products come with exact prices, may be cached for a minute, and page to the end', async () => {
  const first = await get(products.GET, '?locale=de&currency=eur&limit=20&sort=price-asc')
  expect(first.status).toBe(200)
  expect(first.headers.get('cache-control')).toBe('public, s-maxage=60, stale-while-revalidate=600')
  expect(first.headers.get('set-cookie')).toBeNull()
  expect(first.body.items[0]).toMatchObject({
    from: { price: { amount: expect.stringMatching(/^\d+$/), currency: 'EUR' } },
  })
  let seen = first.body.items.length
  for (let cursor = first.body.nextCursor; cursor; ) {
    const next = await get(products.GET, `?locale=de&currency=eur&limit=20&sort=price-asc&cursor=${cursor}`)
    seen += next.body.items.length
    cursor = next.body.nextCursor
  }
  expect(seen).toBe(first.body.total)
})

test('filters are read from the address', async () => {
  const { body } = await get(products.GET, '?glaze=celadon&glaze=blue&size=27cm&category=stoneware/vessels&inStock=1')
  expect(body.items).toHaveLength(1)
  expect(body.items[0]).toMatchObject({ slug: 'shoulder-vase' })
})

test('a product, the tree of categories and suggestions are in the language asked for', async () => {
  expect(
    (await get(product.GET, '?locale=ja&currency=JPY', { slug: await slugIn('ja', '肩張り') })).body,
  ).toMatchObject({
    name: '肩張り花瓶',
    from: { price: { currency: 'JPY' } },
  })
  expect((await get(categories.GET, '?locale=de')).body.items).toContainEqual(
    expect.objectContaining({ name: 'Steinzeug' }),
  )
  expect((await get(suggest.GET, '?locale=de&q=schul')).body.items).toContainEqual(
    expect.objectContaining({ kind: 'product', name: 'Schultervase' }),
  )
})

test('languages, currencies, markets, countries and rates', async () => {
  expect((await get(locales.GET)).body.items).toContainEqual({
    locale: 'ar',
    languageTag: 'ar',
    name: expect.any(String),
    direction: 'rtl',
  })
  expect((await get(currencies.GET, '?locale=de')).body.items).toContainEqual({
    code: 'KWD',
    digits: 3,
    name: 'Kuwait-Dinar',
  })
  expect((await get(markets.GET)).body.items.length).toBeGreaterThan(5)
  expect((await get(countries.GET, '?locale=de')).body.items).toContainEqual(
    expect.objectContaining({ code: 'AT', name: 'Österreich', currency: 'EUR' }),
  )
  expect((await get(exchangeRates.GET)).body.items).toContainEqual(
    expect.objectContaining({ currency: 'USD', rate: expect.stringMatching(/^\d+\.\d+$/) }),
  )
  expect((await get(addressFormat.GET, '', { code: 'de' })).body).toMatchObject({ postcodeExample: expect.any(String) })
  expect((await get(openApi.GET)).body).toMatchObject({ openapi: '3.1.0' })
})

async function slugIn(locale: string, q: string): Promise<string> {
  const { body } = await get(suggest.GET, `?locale=${locale}&q=${encodeURIComponent(q)}`)
  const [item] = body.items
  return String([item?.slugs].flat()[0])
}
