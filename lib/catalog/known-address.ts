import 'server-only'
import { and, count, eq, isNull, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '@/db/client'
import {
  pages,
  pageTranslations,
  productCategories,
  products,
  productTranslations,
  slugRedirects,
} from '@/db/schema/catalog'
import { lastInvalidated } from '@/lib/cache/tag-times.cjs'
import { tags } from '@/lib/cache-tags'
import { defaultLocale } from '@/lib/i18n/locales'
import { parseCategoryPath } from './category-address'
import { PAGE_SIZE } from './queries/category'
import { pathOf, readCategoryTree } from './queries/category-tree'
import type { CategoryNode } from './schema'

/**
 * Whether `/{room}/{…path}` of the catalogue leads to a page, or to the new address of one that moved. Asked before
 * anything is rendered, so that made-up addresses cost one indexed query.
 */
export async function isKnownAddress(locale: string, room: string, path: readonly string[]): Promise<boolean> {
  const [slug = '', ...rest] = path
  if (room === 'categories') return isCategory(locale, path)
  if (rest.length > 0) return false
  if (room === 'products') return (await isProduct(locale, slug)) || isOldSlug('product', locale, slug)
  return (await isPage(locale, slug)) || isOldSlug('page', locale, slug)
}

async function isProduct(locale: string, slug: string): Promise<boolean> {
  const own = alias(productTranslations, 'own')
  const found = await db
    .select({ id: products.id })
    .from(productTranslations)
    .innerJoin(products, and(eq(products.id, productTranslations.productId), eq(products.status, 'published')))
    .leftJoin(own, and(eq(own.productId, products.id), eq(own.locale, locale)))
    .where(
      and(
        eq(productTranslations.slug, slug),
        // As in readProduct: the default language stands in where there is no text.
        or(
          eq(productTranslations.locale, locale),
          and(eq(productTranslations.locale, defaultLocale), isNull(own.slug)),
        ),
      ),
    )
    .limit(1)
  return found.length > 0
}

async function isPage(locale: string, slug: string): Promise<boolean> {
  const found = await db
    .select({ id: pages.id })
    .from(pageTranslations)
    .innerJoin(pages, and(eq(pages.id, pageTranslations.pageId), eq(pages.published, true)))
    .where(and(eq(pageTranslations.locale, locale), eq(pageTranslations.slug, slug)))
  return found.length > 0
}

async function isCategory(locale: string, path: readonly string[]): Promise<boolean> {
  const parsed = parseCategoryPath(path)
  if (!parsed) return false
  const category = pathOf(await keptTree(locale), parsed.slugs)?.at(-1)
  if (!category) return isOldSlug('category', locale, parsed.slugs.at(-1) ?? '')
  if (parsed.page === 1) return true
  const [row] = await db
    .select({ count: count() })
    .from(productCategories)
    .innerJoin(products, and(eq(products.id, productCategories.productId), eq(products.status, 'published')))
    .where(eq(productCategories.categoryId, category.id))
  return parsed.page <= Math.ceil((row?.count ?? 0) / PAGE_SIZE)
}

async function isOldSlug(kind: 'product' | 'category' | 'page', locale: string, slug: string): Promise<boolean> {
  const found = await db
    .select({ one: sql`1` })
    .from(slugRedirects)
    .where(and(eq(slugRedirects.kind, kind), eq(slugRedirects.locale, locale), eq(slugRedirects.slug, slug)))
  return found.length > 0
}

const trees = new Map<string, { tree: CategoryNode[]; readAt: number }>()

/** The page cache's own copy of the tree is out of reach here, before a page is rendered. */
async function keptTree(locale: string): Promise<CategoryNode[]> {
  const kept = trees.get(locale)
  if (kept && lastInvalidated([tags.categories]) < kept.readAt) return kept.tree
  const readAt = Date.now()
  const tree = await readCategoryTree(db, locale)
  trees.set(locale, { tree, readAt })
  return tree
}
