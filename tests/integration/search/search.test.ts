import { expect, test, vi } from 'vitest'

vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

const { searchCatalog, suggest, findCategory } = await import('@/lib/catalog/search/queries')
const { isCurrency } = await import('@/lib/money')

const everything = {
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
} as const

test('x', async () => {
  const place = { locale: 'en', currency: 'EUR' } as const
  for (const [locale, q] of [
    ['en', 'vase'],
    ['en', 'vases'],
    ['en', 'tepot'],
    ['en', 'celedon vase'],
    ['en', 'MER-VASE-CELADON-27CM'],
    ['en', 'mer-vase-cel'],
    ['en', 'the'],
    ['de', 'Tischlampe'],
    ['de', 'lampe'],
    ['de', 'vasen'],
    ['ar', 'مزهرية'],
    ['ar', 'المزهرية'],
    ['ja', '花瓶'],
    ['ja', '青磁'],
    ['ja', '瓶'],
    ['ja', '花瓶青磁皿'],
    ['zh-cn', '花瓶'],
    ['ko', '화병'],
    ['pl', 'wazon'],
    ['fr', 'théière'],
    ['fr', 'theiere'],
    ['en', 'lmap'],
    ['en', 'xyzzy'],
    ['en', '"shoulder vase"'],
    ['en', 'vase -blue'],
    ['en', 'teapot linen'],
  ] as const) {
    const r = await searchCatalog({ locale, currency: 'EUR' }, { ...everything, q })
    console.log(
      locale,
      q,
      r.total,
      r.suggestion,
      r.items
        .slice(0, 4)
        .map((i) => i.name)
        .join(' | '),
    )
  }
  const r = await searchCatalog(place, {
    ...everything,
    q: 'vase',
    options: { glaze: ['celadon'], size: ['27cm'] },
    inStock: true,
    sort: 'price-asc',
  })
  console.log(
    r.total,
    JSON.stringify(r.facets),
    r.items.map((i) => i.name),
  )
  for (const sort of ['newest', 'price-asc', 'price-desc', 'name'] as const) {
    const r = await searchCatalog(place, { ...everything, sort, limit: 3 })
    const n = await searchCatalog(place, { ...everything, sort, limit: 3, cursor: r.nextCursor })
    console.log(
      sort,
      r.items.map((i) => i.name),
      n.items.map((i) => i.name),
    )
  }
  console.log(await suggest(place, 'va', 8), await findCategory('en', 'vases'))
  expect(isCurrency('EUR')).toBe(true)
})
