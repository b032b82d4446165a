import 'server-only'
import { db } from '@/db/client'
import { lastInvalidated } from '@/lib/cache/tag-times.cjs'
import { tags } from '@/lib/cache-tags'
import { parseCategoryPath } from './category-address'
import { countPages } from './queries/category'
import { pathOf, readCategoryTree } from './queries/category-tree'
import { hasPage } from './queries/pages'
import { hasProduct } from './queries/product'
import { readNewSlug, readRedirectedCategory } from './queries/redirects'
import type { CategoryNode } from './schema'

/**
 * Whether `/{room}/{…path}` of the catalogue leads to a page, or to the new address of one that moved. Asked before
 * anything is rendered, so that made-up addresses cost an indexed query or two.
 */
export async function isKnownAddress(locale: string, room: string, path: readonly string[]): Promise<boolean> {
  if (room === 'categories') return isCategory(locale, path)
  const [slug, ...rest] = path
  if (slug === undefined || rest.length > 0) return false
  if (room === 'products')
    return (await hasProduct(db, locale, slug)) || (await readNewSlug(db, 'product', locale, slug)) !== null
  return (await hasPage(db, locale, slug)) || (await readNewSlug(db, 'page', locale, slug)) !== null
}

async function isCategory(locale: string, path: readonly string[]): Promise<boolean> {
  const parsed = parseCategoryPath(path)
  if (!parsed) return false
  const { slugs, page } = parsed
  const category = pathOf(await keptTree(locale), slugs)?.at(-1)
  if (category) return page === 1 || page <= (await countPages(db, category.id))
  return page === 1 && (await readRedirectedCategory(db, locale, slugs.at(-1) ?? '')) !== null
}

const trees = new Map<string, { tree: CategoryNode[]; readAt: number }>()

/** `getCategoryTree` is a cached function of pages; before a page is rendered it cannot be called. */
async function keptTree(locale: string): Promise<CategoryNode[]> {
  const kept = trees.get(locale)
  if (kept && lastInvalidated([tags.categories]) < kept.readAt) return kept.tree
  const readAt = Date.now()
  const tree = await readCategoryTree(db, locale)
  trees.set(locale, { tree, readAt })
  return tree
}
