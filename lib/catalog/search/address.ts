import { hrefOf, type Place } from '@/lib/i18n/href'
import { toDecimal } from '@/lib/money'
import type { CategoryNode } from '../schema'
import type { SearchQuery } from './search'

type Shown = { query: SearchQuery; category: CategoryNode | null }

/** A search's address with changes; a change of anything but the cursor starts from the first page. */
export function searchHref(
  place: Place,
  { query, category }: Shown,
  change: Partial<SearchQuery> & { category?: CategoryNode | null } = {},
): string {
  const { q, options, priceMin, priceMax, inStock, onSale, sort, cursor } = { ...query, cursor: null, ...change }
  const chosen = change.category === undefined ? category : change.category
  const price = (amount: bigint) => toDecimal({ amount, currency: place.currency })
  const fields = [
    ['q', q],
    ['category', chosen?.slugs.at(-1)],
    ...Object.entries(options).flatMap(([key, values]) => values.map((value) => [key, value])),
    ['min', priceMin !== null && price(priceMin)],
    ['max', priceMax !== null && price(priceMax)],
    ['inStock', inStock && '1'],
    ['onSale', onSale && '1'],
    ['sort', sort !== (q === '' ? 'newest' : 'relevance') && sort],
    ['cursor', cursor],
  ].flatMap(([name, value]) => (name && value ? [[name, String(value)]] : []))
  const search = new URLSearchParams(fields).toString()
  return hrefOf(place, search ? `/search?${search}` : '/search')
}

export const withoutFilters = {
  options: {},
  priceMin: null,
  priceMax: null,
  inStock: false,
  onSale: false,
  category: null,
} as const

export const isFiltered = ({ options, priceMin, priceMax, inStock, onSale, categoryId }: SearchQuery): boolean =>
  Object.keys(options).length > 0 || priceMin !== null || priceMax !== null || inStock || onSale || categoryId !== null
