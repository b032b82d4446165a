import { and, asc, count, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { media, productCategories, productMedia, products } from '@/db/schema/catalog'
import type { Place } from '@/lib/i18n/href'
import type { CategoryNode, CategoryView, PictureView } from '../schema'
import { readCards } from './cards'
import { crumbsOf, pathOf, readPathInLocales } from './category-tree'

const PAGE_SIZE = 24

const published = and(eq(products.id, productCategories.productId), eq(products.status, 'published'))

/** One page of a category, or null when there is no such category or page. A constant number of queries. */
export async function readCategory(
  reader: Reader,
  place: Place,
  tree: readonly CategoryNode[],
  slugs: readonly string[],
  page: number,
): Promise<CategoryView | null> {
  const path = pathOf(tree, slugs)
  const node = path?.at(-1)
  if (!path || !node) return null

  const [counts, ids, alternates] = await Promise.all([
    readCounts(reader, [node.id, ...node.children.map(({ id }) => id)]),
    readPage(reader, node.id, page),
    readPathInLocales(
      reader,
      path.map(({ id }) => id),
    ),
  ])
  const total = counts.get(node.id) ?? 0
  const pages = pagesOf(total)
  if (page > pages) return null

  const [cards, pictures] = await Promise.all([
    readCards(reader, place, ids),
    readCategoryPictures(
      reader,
      node.children.map(({ id }) => id),
    ),
  ])
  return {
    id: node.id,
    key: node.key,
    name: node.name,
    description: node.description,
    slugs: node.slugs,
    crumbs: crumbsOf(path.slice(0, -1)),
    children: node.children.map(({ id, name, slugs: below }) => ({
      name,
      slugs: below,
      count: counts.get(id) ?? 0,
      picture: pictures.get(id) ?? null,
    })),
    products: cards,
    page,
    pages,
    total,
    alternates,
  }
}

/** How many pages a category has, an empty one too. */
export async function countPages(reader: Reader, categoryId: string): Promise<number> {
  return pagesOf((await readCounts(reader, [categoryId])).get(categoryId) ?? 0)
}

const pagesOf = (total: number): number => Math.max(1, Math.ceil(total / PAGE_SIZE))

async function readCounts(reader: Reader, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await reader
    .select({ id: productCategories.categoryId, count: count() })
    .from(productCategories)
    .innerJoin(products, published)
    .where(inArray(productCategories.categoryId, [...ids]))
    .groupBy(productCategories.categoryId)
  return new Map(rows.map((row) => [row.id, row.count]))
}

async function readPage(reader: Reader, categoryId: string, page: number): Promise<string[]> {
  const rows = await reader
    .select({ id: products.id })
    .from(productCategories)
    .innerJoin(products, published)
    .where(eq(productCategories.categoryId, categoryId))
    .orderBy(asc(productCategories.position), desc(products.publishedAt), asc(products.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
  return rows.map(({ id }) => id)
}

/** The first photograph of each category's first product. Without words: the category's name stands beside it. */
async function readCategoryPictures(reader: Reader, ids: readonly string[]): Promise<Map<string, PictureView>> {
  if (ids.length === 0) return new Map()
  const first = reader
    .selectDistinctOn([productCategories.categoryId], {
      categoryId: productCategories.categoryId,
      productId: productCategories.productId,
    })
    .from(productCategories)
    .innerJoin(products, published)
    .where(inArray(productCategories.categoryId, [...ids]))
    .orderBy(
      productCategories.categoryId,
      asc(productCategories.position),
      desc(products.publishedAt),
      asc(products.id),
    )
    .as('first')
  const rows = await reader
    .selectDistinctOn([first.categoryId], {
      id: first.categoryId,
      path: media.path,
      width: media.width,
      height: media.height,
      widths: media.widths,
      alt: sql<string>`''`,
    })
    .from(first)
    .innerJoin(productMedia, eq(productMedia.productId, first.productId))
    .innerJoin(media, eq(media.id, productMedia.mediaId))
    .orderBy(first.categoryId, asc(productMedia.position))
  return new Map(rows.map(({ id, ...picture }) => [id, picture]))
}
