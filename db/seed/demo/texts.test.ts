import { expect, test } from 'vitest'
import { type Locale, locales } from '@/lib/i18n/locales'
import { loadMessages } from '@/lib/i18n/messages'
import { demoCategories } from './categories'
import { placedCategories } from './category-tree'
import { demoCollections } from './collections'
import { pageKeys } from './load/pages'
import { demoMakers } from './makers'
import { demoProducts } from './products'
import { demoTexts, required, valueTexts } from './texts'

type Texts = Record<Locale, string | Record<string, string>>
type Word = { key: string; locale: Locale; field: string; text: string; english: string | undefined }

const collections = new Map(demoCollections.map(({ key, texts }) => [key, texts]))
const words: Word[] = [
  ...wordsOf('product', demoTexts.products),
  ...wordsOf('category', demoTexts.categories),
  ...wordsOf('page', demoTexts.pages),
  ...wordsOf('maker', demoTexts.makers),
  ...wordsOf('option', demoTexts.options),
  ...wordsOf('value', new Map([...demoTexts.values].map(([key, { names }]) => [key, names]))),
  ...wordsOf('collection', collections),
]

function wordsOf(kind: string, entries: Map<string, Texts>): Word[] {
  const fieldsOf = (texts: Texts, locale: Locale) => {
    const entry = texts[locale]
    return typeof entry === 'string' ? { name: entry } : entry
  }
  return [...entries].flatMap(([key, texts]) => {
    const english = new Map(Object.entries(fieldsOf(texts, 'en')))
    return locales.flatMap((locale) =>
      Object.entries(fieldsOf(texts, locale)).map(([field, text]) => ({
        key: `${kind} ${key}`,
        locale,
        field,
        text,
        english: english.get(field),
      })),
    )
  })
}

test('every text is there in ten languages', () => {
  expect(words.filter(({ text }) => text.trim() === '')).toEqual([])
  const perLanguage = locales.map((locale) => words.filter((word) => word.locale === locale).length)
  expect(new Set(perLanguage).size).toBe(1)
  expect(perLanguage[0]).toBeGreaterThan(500)
})

test.each([
  ['products', demoTexts.products],
  ['categories', demoTexts.categories],
  ['pages', demoTexts.pages],
  ['collections', collections],
])(
  'the slugs of %s are plain ASCII, and each is one entry in its language',
  (_, texts: Map<string, Record<Locale, { slug: string }>>) => {
    for (const locale of locales) {
      const slugs = [...texts.values()].map((entry) => entry[locale].slug)
      for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(
        slugs.filter((slug, at) => slugs.indexOf(slug) !== at),
        locale,
      ).toEqual([])
    }
  },
)

test('every key that is named exists', () => {
  const products = new Set(demoProducts.map(({ key }) => key))
  const leaves = new Set(placedCategories.filter(({ ancestors }) => ancestors.length === 2).map(({ key }) => key))
  expect(new Set(demoTexts.products.keys())).toEqual(products)
  expect(new Set(demoTexts.categories.keys())).toEqual(new Set(placedCategories.map(({ key }) => key)))
  expect(new Set(demoTexts.makers.keys())).toEqual(new Set(demoMakers.map(({ key }) => key)))
  expect(new Set(demoTexts.pages.keys())).toEqual(new Set(pageKeys))
  for (const { key, category, alsoIn = [], maker, related, options } of demoProducts) {
    for (const leaf of [category, ...alsoIn]) expect(leaves, key).toContain(leaf)
    expect(demoTexts.makers.has(maker), key).toBe(true)
    expect(
      related.filter((other) => !products.has(other) || other === key),
      key,
    ).toEqual([])
    expect(new Set(related).size, key).toBe(related.length)
    for (const { option, values } of options) {
      expect(demoTexts.options.has(option), option).toBe(true)
      for (const value of values) expect(() => valueTexts(option, value)).not.toThrow()
    }
  }
  for (const { products: keys } of demoCollections) expect(keys.filter((key) => !products.has(key))).toEqual([])
})

test('the category tree has three levels, and every leaf sells something', () => {
  expect(demoCategories.length).toBeGreaterThanOrEqual(5)
  expect(Math.max(...placedCategories.map(({ ancestors }) => ancestors.length + 1))).toBe(3)
  const sold = new Set(demoProducts.flatMap(({ category, alsoIn = [] }) => [category, ...alsoIn]))
  const leaves = placedCategories.filter(({ ancestors }) => ancestors.length === 2)
  expect(leaves.filter(({ key }) => !sold.has(key))).toEqual([])
})

test('texts fit where they are shown', () => {
  for (const [key, texts] of demoTexts.products) {
    for (const locale of locales) {
      expect(texts[locale].name.length, `${key} ${locale} name`).toBeLessThanOrEqual(40)
      expect(texts[locale].tagline.length, `${key} ${locale} tagline`).toBeLessThanOrEqual(60)
    }
  }
  for (const [key, texts] of demoTexts.pages) {
    for (const locale of locales) {
      expect(texts[locale].description.length, `${key} ${locale}`).toBeLessThanOrEqual(155)
      const links = [...texts[locale].body.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target)
      expect(
        links.filter((target) => !pageKeys.some((page) => target === `page:${page}`)),
        `${key} ${locale}`,
      ).toEqual([])
    }
  }
})

test('the terms call the order button by its name', async () => {
  const terms = required(demoTexts.pages, 'terms')
  for (const locale of locales) {
    const { checkout } = await loadMessages(locale)
    const button = checkout.order.replace(/[\s,،，（]*\{total\}.*$/, '')
    expect(terms[locale].body, locale).toContain(button)
  }
})

test('nothing is left in English', () => {
  const left = words.filter(
    ({ key, locale, field, text, english }) =>
      locale !== 'en' && field !== 'slug' && text === english && !key.startsWith('maker ') && !isTheSameWord(text),
  )
  expect(left.map(({ key, locale, field, text }) => `${key} ${locale} ${field}: ${text}`)).toEqual([])
})

/** Figures with a unit, and what several languages spell alike. */
function isTheSameWord(text: string): boolean {
  const words = ['Metal', 'Tenmoku', 'Celadon', 'Nickel', 'Natural', 'Indigo', 'Kraft', 'Vases', 'Carafes']
  return /^[\d.×x\s]+(cm|l)$/.test(text) || words.includes(text)
}
