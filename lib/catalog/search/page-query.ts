import 'server-only'
import type { Place } from '@/lib/i18n/href'
import { fromDecimal, type Money } from '@/lib/money'
import type { CategoryNode } from '../schema'
import { readCursor } from './cursor'
import { getOptionNames } from './option-names'
import { findCategory } from './queries'
import { MAX_QUERY, type SearchQuery, type Sort, sorts } from './search'
import { tidy } from './text-query'

type AddressFields = Readonly<Record<string, string | string[] | undefined>>

/** A search page's address, read kindly: what makes no sense is left out, as links come from anywhere. */
export type PageQuery = { query: SearchQuery; category: CategoryNode | null; cut: boolean }

const PAGE_SIZE = 24

const fields = new Set(['q', 'category', 'min', 'max', 'inStock', 'onSale', 'sort', 'cursor'])

export async function readPageQuery(place: Place, parameters: AddressFields): Promise<PageQuery> {
  const path = one(parameters.category)
  const mayFilter = Object.keys(parameters).some((name) => !fields.has(name))
  const [names, category] = await Promise.all([
    mayFilter ? getOptionNames(place.locale) : [],
    path ? findCategory(place.locale, path) : null,
  ])
  const typed = one(parameters.q)
  const q = tidy(typed)
  const sort = sortOf(one(parameters.sort), q)
  const cursor = one(parameters.cursor)
  const options = names.flatMap(({ key, values }) => {
    const wanted = all(parameters[key])
    const chosen = values.filter((value) => wanted.includes(value.key)).map((value) => value.key)
    return chosen.length > 0 ? [[key, chosen]] : []
  })
  return {
    category,
    cut: typed.trim().length > MAX_QUERY,
    query: {
      q,
      categoryId: category?.id ?? null,
      options: Object.fromEntries(options),
      priceMin: priceOf(one(parameters.min), place)?.amount ?? null,
      priceMax: priceOf(one(parameters.max), place)?.amount ?? null,
      inStock: one(parameters.inStock) === '1',
      onSale: one(parameters.onSale) === '1',
      sort,
      cursor: readCursor(cursor, sort) && cursor,
      limit: PAGE_SIZE,
    },
  }
}

function sortOf(name: string, q: string): Sort {
  const sort = sorts.find((known) => known === name) ?? 'relevance'
  return sort === 'relevance' && q === '' ? 'newest' : sort
}

const priceOf = (text: string, { currency }: Place): Money | null => fromDecimal(text.replace(',', '.'), currency)

const all = (value: string | string[] | undefined): string[] => (value === undefined ? [] : [value].flat())

const one = (value: string | string[] | undefined): string => all(value)[0] ?? ''
