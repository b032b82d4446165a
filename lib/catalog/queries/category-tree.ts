import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/client'
import { categories, categoryTranslations } from '@/db/schema/catalog'
import { defaultLocale, locales } from '@/lib/i18n/locales'
import type { CategoryNode, Crumb } from '../schema'

/** All active categories as a tree, in their order. */
export async function readCategoryTree(reader: Reader, locale: string): Promise<CategoryNode[]> {
  const own = alias(categoryTranslations, 'own')
  const base = alias(categoryTranslations, 'base')
  const rows = await reader
    .select({
      id: categories.id,
      key: categories.key,
      parentId: categories.parentId,
      slug: sql<string>`coalesce(${own.slug}, ${base.slug}, ${categories.key})`,
      name: sql<string>`coalesce(${own.name}, ${base.name}, ${categories.key})`,
      description: sql<string>`coalesce(${own.description}, ${base.description}, '')`,
    })
    .from(categories)
    .leftJoin(own, and(eq(own.categoryId, categories.id), eq(own.locale, locale)))
    .leftJoin(base, and(eq(base.categoryId, categories.id), eq(base.locale, defaultLocale)))
    .where(eq(categories.active, true))
    .orderBy(asc(categories.position), asc(categories.key))

  const below = (parentId: string | null, above: readonly string[]): CategoryNode[] =>
    rows
      .filter((row) => row.parentId === parentId)
      .map(({ id, key, slug, name, description }) => {
        const slugs = [...above, slug]
        return { id, key, name, description, slugs, children: below(id, slugs) }
      })
  return below(null, [])
}

/** The categories from the root down to the one at these slugs; null when one of them is not there. */
export function pathOf(tree: readonly CategoryNode[], slugs: readonly string[]): CategoryNode[] | null {
  const [slug, ...rest] = slugs
  const node = tree.find(({ slugs: own }) => own.at(-1) === slug)
  if (!node) return null
  if (rest.length === 0) return [node]
  const below = pathOf(node.children, rest)
  return below && [node, ...below]
}

/** The categories from the root down to the one with this id; empty when it is not there. */
export function pathTo(tree: readonly CategoryNode[], id: string | null): CategoryNode[] {
  for (const node of tree) {
    if (node.id === id) return [node]
    const below = pathTo(node.children, id)
    if (below.length > 0) return [node, ...below]
  }
  return []
}

export const crumbsOf = (path: readonly CategoryNode[]): Crumb[] => path.map(({ name, slugs }) => ({ name, slugs }))

/** The slugs of this path in every language. */
export async function readPathInLocales(reader: Reader, ids: readonly string[]): Promise<Record<string, string[]>> {
  const rows = await reader
    .select({
      id: categoryTranslations.categoryId,
      locale: categoryTranslations.locale,
      slug: categoryTranslations.slug,
    })
    .from(categoryTranslations)
    .where(inArray(categoryTranslations.categoryId, [...ids]))
  const slugIn = (id: string, locale: string) => rows.find((row) => row.id === id && row.locale === locale)?.slug
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const slugs = ids.map((id) => slugIn(id, locale) ?? slugIn(id, defaultLocale))
      return slugs.every((slug) => slug !== undefined) ? [[locale, slugs]] : []
    }),
  )
}
