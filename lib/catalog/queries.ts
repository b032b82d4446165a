import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/db/client'
import { tags } from '@/lib/cache-tags'
import type { Place } from '@/lib/i18n/href'
import { readCards } from './queries/cards'
import { readCategory } from './queries/category'
import { pathTo, readCategoryTree } from './queries/category-tree'
import { type HomeView, readHome } from './queries/home'
import { type PageLink, type PageView, readPage, readPageLinks } from './queries/pages'
import { readAnySlug, readProduct } from './queries/product'
import { readNewSlug, readRedirectedCategory } from './queries/redirects'
import type { CategoryNode, CategoryView, ProductCard, ProductView } from './schema'

/** A published product by its slug in this language, with prices in this currency; null when there is none. */
export async function getProduct(place: Place, slug: string): Promise<ProductView | null> {
  'use cache'
  cacheLife('max')
  cacheTag(tags.productSlug(place.locale, slug), tags.categories)
  const product = await readProduct(db, place, await getCategoryTree(place.locale), slug)
  if (!product) return null
  cacheTag(tags.product(product.id), ...product.related.map(({ id }) => tags.product(id)))
  return product
}

/** The slug of the oldest published product in this language, for a build to begin with; null when there is none. */
export async function getAnyProductSlug(locale: string): Promise<string | null> {
  'use cache'
  cacheLife('max')
  cacheTag(tags.products)
  return readAnySlug(db, locale)
}

/** Cards in the order of the ids. Not cached: for pages that are not static either, such as search. */
export const getProductCards = (place: Place, ids: readonly string[]): Promise<ProductCard[]> =>
  readCards(db, place, ids)

export async function getCategoryTree(locale: string): Promise<CategoryNode[]> {
  'use cache'
  cacheLife('max')
  cacheTag(tags.categories)
  return readCategoryTree(db, locale)
}

/** `slugs` from the root down, `page` from 1; null when there is no such category or page. */
export async function getCategory(place: Place, slugs: string[], page: number): Promise<CategoryView | null> {
  'use cache'
  cacheLife('max')
  cacheTag(tags.categories, tags.products)
  const category = await readCategory(db, place, await getCategoryTree(place.locale), slugs, page)
  if (!category) return null
  cacheTag(tags.category(category.id), ...category.products.map(({ id }) => tags.product(id)))
  return category
}

export async function getHome(place: Place): Promise<HomeView> {
  'use cache'
  cacheLife('max')
  cacheTag(tags.products, tags.categories)
  const home = await readHome(db, place)
  const shown = new Set([
    ...Object.values(home.collections).flatMap(({ products }) => products.map(({ id }) => id)),
    ...home.reductions.map(({ productId }) => productId),
    ...home.measured.map(({ id }) => id),
  ])
  cacheTag(...[...shown].slice(0, 100).map(tags.product))
  return home
}

export async function getPage(locale: string, slug: string): Promise<PageView | null> {
  'use cache'
  cacheLife('max')
  cacheTag(tags.pages)
  return readPage(db, locale, slug)
}

export async function getPageLinks(locale: string): Promise<PageLink[]> {
  'use cache'
  cacheLife('max')
  cacheTag(tags.pages)
  return readPageLinks(db, locale)
}

/** The slug that replaced an old one; null when it never was one. */
export async function getNewSlug(kind: 'product' | 'page', locale: string, slug: string): Promise<string | null> {
  'use cache'
  cacheLife('days')
  cacheTag(kind === 'product' ? tags.productSlug(locale, slug) : tags.pages)
  return readNewSlug(db, kind, locale, slug)
}

/** Today's path of the category that an old slug named; null when it never was one. */
export async function getNewCategoryPath(locale: string, slug: string): Promise<string[] | null> {
  'use cache'
  cacheLife('days')
  cacheTag(tags.categories)
  const id = await readRedirectedCategory(db, locale, slug)
  return pathTo(await getCategoryTree(locale), id).at(-1)?.slugs ?? null
}

/** Marks the page being rendered as the one for what does not exist, see lib/cache/page-cache.cjs. */
export async function markMissing(): Promise<void> {
  'use cache'
  cacheLife('max')
  cacheTag(tags.missing)
}
