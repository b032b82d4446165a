import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { tags } from '@/lib/cache-tags'
import type { Place } from '@/lib/i18n/href'
import { getCategoryTree, getProductCards } from '../queries'
import type { CategoryNode } from '../schema'
import { decodeCursor } from './cursor'
import { getOptionNames, type OptionName } from './option-names'
import { postgresSearch } from './postgres'
import type { Facets, Found, SearchQuery, SearchResult, SuggestionItem } from './search'
import { tidy } from './text-query'

const index = postgresSearch

/** How many seconds an answer may be shown again; stock is the only thing in it that no tag names. */
const KEPT = { stale: 30, revalidate: 60, expire: 300 }

/** A page of what the words and filters mean. @throws Refusal invalid for a wrong cursor */
export async function searchCatalog({ locale, currency }: Place, query: SearchQuery): Promise<SearchResult> {
  const q = tidy(query.q)
  const sort = q === '' && query.sort === 'relevance' ? 'newest' : query.sort
  if (query.cursor !== null) decodeCursor(query.cursor, sort) // a refusal does not survive the cached function
  return search({ locale, currency }, { ...query, q, sort })
}

/** The same words mean the same to everybody: kept for a minute, and dropped when one of the products changes. */
async function search(place: Place, query: SearchQuery): Promise<SearchResult> {
  'use cache'
  cacheLife(KEPT)
  cacheTag(tags.products, tags.categories)
  const found = await index.find(place, query)
  cacheTag(...found.ids.map(tags.product))
  const [items, tree, options] = await Promise.all([
    getProductCards(place, found.ids),
    getCategoryTree(place.locale),
    getOptionNames(place.locale),
  ])
  const { total, nextCursor, suggestion } = found
  return { items, total, nextCursor, suggestion, facets: namedFacets(found, query, tree, options) }
}

/** What a half-typed word may become: categories of that name first, then products. */
export async function suggest(locale: string, q: string, limit: number): Promise<SuggestionItem[]> {
  const text = tidy(q)
  if (text === '') return []
  const [tree, products] = await Promise.all([getCategoryTree(locale), index.suggest(locale, text, limit)])
  const categories = flat(tree)
    .filter(({ name }) => startsAWord(name, text, locale))
    .slice(0, 2)
    .map(({ name, slugs }) => ({ kind: 'category' as const, name, slugs }))
  return [
    ...categories,
    ...products.map(({ name, slug }) => ({ kind: 'product' as const, name, slugs: [slug] })),
  ].slice(0, limit)
}

/** The category that a path of slugs, or its last slug alone, names in this language. */
export async function findCategory(locale: string, path: string): Promise<CategoryNode | null> {
  const tree = flat(await getCategoryTree(locale))
  return tree.find(({ slugs }) => slugs.join('/') === path) ?? tree.find(({ slugs }) => slugs.at(-1) === path) ?? null
}

function namedFacets(
  found: Found,
  query: SearchQuery,
  tree: readonly CategoryNode[],
  options: readonly OptionName[],
): Facets {
  const chosen = flat(tree).find(({ id }) => id === query.categoryId)
  return {
    categories: (chosen?.children ?? tree).flatMap(({ id, name, slugs }) => {
      const count = found.categories[id]
      return count ? [{ id, name, slugs, count }] : []
    }),
    options: options.flatMap(({ key, name, values }) => {
      const counted = values.flatMap((value) => {
        const count = found.values[`${key}:${value.key}`] ?? 0
        return count > 0 || query.options[key]?.includes(value.key) ? [{ ...value, count }] : []
      })
      return counted.length > 0 ? [{ key, name, values: counted }] : []
    }),
  }
}

const flat = (tree: readonly CategoryNode[]): CategoryNode[] => tree.flatMap((node) => [node, ...flat(node.children)])

const startsAWord = (name: string, text: string, locale: string): boolean => {
  const typed = text.toLocaleLowerCase(locale)
  const lower = name.toLocaleLowerCase(locale)
  return lower.startsWith(typed) || lower.includes(` ${typed}`)
}
