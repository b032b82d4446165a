import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { products, productTranslations, slugRedirects } from '@/db/schema/catalog'
import { isKnownAddress } from '@/lib/catalog/known-address'
import { readNewSlug } from '@/lib/catalog/queries/redirects'
import { insertProduct } from '@/tests/fixtures/catalogue'

test('a published product is known by its slug, and in other languages until it has a text there', async () => {
  const { productId } = await insertProduct()
  const slug = `test-${productId}`
  const known = (locale: string, path: string[]) => isKnownAddress(locale, 'products', path)
  expect(await known('en', [slug])).toBe(true)
  expect(await known('de', [slug])).toBe(true)
  expect(await known('en', [slug, 'more'])).toBe(false)
  expect(await known('en', [`${slug}-other`])).toBe(false)
  expect(await known('en', [])).toBe(false)

  const german = { name: 'Vase', tagline: 'Vase', description: 'Für einen Zweig.' }
  await db.insert(productTranslations).values({ productId, locale: 'de', slug: `vase-${productId}`, ...german })
  expect(await known('de', [slug])).toBe(false)
  expect(await known('de', [`vase-${productId}`])).toBe(true)
  expect(await known('en', [`vase-${productId}`])).toBe(false)

  await db.update(products).set({ status: 'archived' }).where(eq(products.id, productId))
  expect(await known('en', [slug])).toBe(false)
})

test('an old slug is known, and leads to the new one', async () => {
  const { productId } = await insertProduct()
  const slug = `once-${v7()}`
  await db.insert(slugRedirects).values({ kind: 'product', locale: 'en', slug, entityId: productId })
  expect(await isKnownAddress('en', 'products', [slug])).toBe(true)
  expect(await readNewSlug(db, 'product', 'en', slug)).toBe(`test-${productId}`)
})

test('a category is known by its whole path and as many pages as it has', async () => {
  const known = (locale: string, ...path: string[]) => isKnownAddress(locale, 'categories', path)
  expect(await known('en', 'stoneware')).toBe(true)
  expect(await known('de', 'steinzeug')).toBe(true)
  expect(await known('de', 'stoneware')).toBe(false)
  expect(await known('en', 'glass', 'stoneware')).toBe(false)
  expect(await known('en', 'stoneware', 'page', '1')).toBe(false)
  expect(await known('en', 'stoneware', 'page', '99')).toBe(false)
  expect(await known('en', 'stoneware', 'nothing')).toBe(false)
})

test('a content page is known in its own language', async () => {
  expect(await isKnownAddress('en', 'pages', ['shipping'])).toBe(true)
  expect(await isKnownAddress('en', 'pages', ['versand'])).toBe(false)
  expect(await isKnownAddress('en', 'pages', ["shipping' or '1'='1"])).toBe(false)
})
