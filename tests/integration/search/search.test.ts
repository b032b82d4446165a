import { expect, test, vi } from 'vitest'
import { getCategoryTree } from '@/lib/catalog/queries'
import { searchCatalog, suggest } from '@/lib/catalog/search/queries'
import type { SearchQuery, SearchResult } from '@/lib/catalog/search/search'

vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

const everything: SearchQuery = {
  q: '',
  categoryId: null,
  options: {},
  priceMin: null,
  priceMax: null,
  inStock: false,
  onSale: false,
  sort: 'relevance',
  cursor: null,
  limit: 24,
}

const search = (query: Partial<SearchQuery>, locale = 'en') =>
  searchCatalog({ locale, currency: 'EUR' }, { ...everything, ...query })

const slugsOf = async (query: Partial<SearchQuery>) =>
  (await search({ limit: 100, ...query })).items.map(({ slug }) => slug)

test.each([
  ['en', 'vases', 'Shoulder vase'],
  ['en', 'shoulder va', 'Shoulder vase'],
  ['en', 'SHOULDER', 'Shoulder vase'],
  ['en', '"shoulder vase"', 'Shoulder vase'],
  ['en', 'MER-VASE-CELADON-27CM', 'Shoulder vase'],
  ['en', '2000000000022', 'Shoulder vase'],
  ['en', 'mer-vase-cel', 'Shoulder vase'],
  ['de', 'vasen', 'Schultervase'],
  ['de', 'schulter', 'Schultervase'],
  ['de', 'leuchte', 'Tischleuchte mit Leinenschirm'],
  ['fr', 'theiere', 'Théière à anse haute'],
  ['fr', 'THÉIÈRES', 'Théière à anse haute'],
  ['ar', 'المزهرية', 'مزهرية مستديرة الكتف'],
  ['ja', '花瓶', '肩張り花瓶'],
  ['ja', '瓶', '肩張り花瓶'],
  ['ja', 'ランプ', 'リネンシェードのテーブルランプ'],
  ['zh-cn', '花瓶', '丰肩花瓶'],
  ['ko', '화병', '둥근 어깨 화병'],
])('in %s, %s finds %s', async (locale, q, name) => {
  const { items, suggestion } = await search({ q }, locale)
  expect(items.map((item) => item.name)).toContain(name)
  expect(suggestion).toBeNull()
})

test.each([
  ['en', 'tepot', 'teapot'],
  ['en', 'lmap', 'lamp'],
  ['en', 'celedon vaase', 'celadon vase'],
  ['de', 'schultervasse', 'schultervase'],
])('a typo in %s, %s, is answered as %s', async (locale, q, meant) => {
  const typed = await search({ q }, locale)
  expect(typed.suggestion).toBe(meant)
  expect(typed.items.map(({ id }) => id)).toEqual((await search({ q: meant }, locale)).items.map(({ id }) => id))
  expect(typed.total).toBeGreaterThan(0)
})

test('a SKU finds its product alone', async () => {
  expect((await search({ q: 'mer-vase-celadon-27cm' })).total).toBe(1)
})

test('words that are nowhere, operators and odd characters find nothing or something, and never fail', async () => {
  const odd = ["'", '":*', '!!!', "a' | b", '<->', '%_\\', '((', 'a'.repeat(500), '\u0000x', '🏺', 'the', '-', ':* & !']
  for (const locale of ['en', 'ja', 'ar']) for (const q of odd) await search({ q }, locale)
  expect((await search({ q: 'xyzzyplugh' })).total).toBe(0)
})

test('a minus excludes', async () => {
  const all = await slugsOf({ q: 'vase' })
  const without = await slugsOf({ q: 'vase -shoulder' })
  expect(all).toContain('shoulder-vase')
  expect(without).not.toContain('shoulder-vase')
  expect(without.length).toBeGreaterThan(0)
})

test("a facet's count is what choosing it gives, with all other filters kept", async () => {
  const filters: Partial<SearchQuery>[] = [
    {},
    { q: 'stoneware' },
    { options: { size: ['27cm'] } },
    { inStock: true, options: { glaze: ['blue'] } },
    { onSale: true },
  ]
  for (const filter of filters) {
    const result = await search(filter)
    for (const { key, values } of result.facets.options) {
      for (const { key: value, count } of values) {
        const { total } = await search({ ...filter, options: { ...filter.options, [key]: [value] }, limit: 1 })
        expect(total, `${JSON.stringify(filter)} ${key}=${value}`).toBe(count)
      }
    }
    for (const { id, count } of result.facets.categories) {
      expect((await search({ ...filter, categoryId: id, limit: 1 })).total).toBe(count)
    }
  }
})

test('values of one option widen, options narrow', async () => {
  const celadon = await slugsOf({ options: { glaze: ['celadon'] } })
  const blue = await slugsOf({ options: { glaze: ['blue'] } })
  const either = await slugsOf({ options: { glaze: ['celadon', 'blue'] } })
  expect(either.toSorted()).toEqual([...new Set([...celadon, ...blue])].toSorted())
  const both = await slugsOf({ options: { glaze: ['celadon'], size: ['27cm'] } })
  expect(both.every((slug) => celadon.includes(slug))).toBe(true)
})

test('all filters have to hold for one variant: the sold-out one is not in stock', async () => {
  const soldOut = { glaze: ['speckle'], size: ['41cm'] }
  expect(await slugsOf({ options: soldOut })).toContain('shoulder-vase')
  expect(await slugsOf({ options: soldOut, inStock: true })).not.toContain('shoulder-vase')
  expect(await slugsOf({ options: { glaze: ['celadon'], size: ['41cm'] }, inStock: true })).toContain('shoulder-vase')
})

test('a price range is inclusive, and what is reduced has a price before', async () => {
  const { items } = await search({ sort: 'price-asc', limit: 1 })
  const cheapest = items[0]?.from.price.amount ?? 0n
  expect((await search({ priceMax: cheapest })).total).toBeGreaterThan(0)
  expect((await search({ priceMax: cheapest - 1n })).total).toBe(0)
  const reduced = await search({ onSale: true, limit: 100 })
  expect(reduced.total).toBeGreaterThan(0)
  expect(reduced.total).toBeLessThan((await search({})).total)
})

test('a category holds what is in those below it', async () => {
  const [stoneware] = await getCategoryTree('en')
  const all = await search({ categoryId: stoneware?.id ?? null })
  const [vessels] = all.facets.categories
  expect(vessels?.slugs[0]).toBe(stoneware?.slugs[0])
  expect(all.total).toBeGreaterThanOrEqual(vessels?.count ?? 0)
})

test.each(['relevance', 'newest', 'price-asc', 'price-desc', 'name'] as const)(
  'pages by %s are complete and without repeats',
  async (sort) => {
    for (const q of sort === 'relevance' ? ['stoneware'] : ['', 'stoneware']) {
      const whole = await search({ q, sort, limit: 100 })
      const seen: string[] = []
      let cursor: string | null = null
      do {
        const page: SearchResult = await search({ q, sort, limit: 5, cursor })
        expect(page.total).toBe(whole.total)
        seen.push(...page.items.map(({ id }) => id))
        cursor = page.nextCursor
      } while (cursor)
      expect(seen).toEqual(whole.items.map(({ id }) => id))
      expect(seen).toHaveLength(whole.total)
    }
  },
)

test('names sort as the language does', async () => {
  const { items } = await search({ sort: 'name', limit: 100 }, 'de')
  const names = items.map(({ name }) => name)
  expect(names).toEqual(names.toSorted(new Intl.Collator('de').compare))
})

test('a cursor of another order or from elsewhere is refused', async () => {
  const { nextCursor } = await search({ sort: 'newest', limit: 1 })
  const forged = Buffer.from(JSON.stringify({ sort: 'relevance', key: '1e999', id: crypto.randomUUID() })).toString(
    'base64url',
  )
  for (const [sort, cursor] of [
    ['name', nextCursor],
    ['relevance', forged],
    ['newest', 'x'],
  ] as const) {
    await expect(search({ q: 'vase', sort, cursor })).rejects.toMatchObject({ code: 'invalid' })
  }
})

test('half a word suggests categories and products', async () => {
  const items = await suggest('en', 'vas', 8)
  expect(items).toContainEqual({ kind: 'product', name: 'Shoulder vase', slugs: ['shoulder-vase'] })
  expect(items.some(({ kind }) => kind === 'category')).toBe(true)
  expect(items.length).toBeLessThanOrEqual(8)
  expect(await suggest('en', '  ', 8)).toEqual([])
})
