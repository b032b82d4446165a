import { z } from 'zod'
import type { Place } from '@/lib/i18n/href'
import { productCard } from '../schema'

export const sorts = ['relevance', 'newest', 'price-asc', 'price-desc', 'name'] as const
export type Sort = (typeof sorts)[number]

/** What is longer is cut. */
export const MAX_QUERY = 200

export type SearchQuery = {
  /** As typed; empty for everything. */
  q: string
  categoryId: string | null
  /** Option key → value keys. One of each option's values, and that for every option, on one and the same variant. */
  options: Readonly<Record<string, readonly string[]>>
  /** Minor units of the place's currency, both inclusive. */
  priceMin: bigint | null
  priceMax: bigint | null
  inStock: boolean
  onSale: boolean
  sort: Sort
  cursor: string | null
  limit: number
}

/** Counts of a choice are what the list would be with it, all other filters kept. */
const facets = z.object({
  /** Those directly below the chosen category, or the topmost. */
  categories: z.array(z.object({ id: z.uuid(), name: z.string(), slugs: z.array(z.string()), count: z.int() })),
  options: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      values: z.array(z.object({ key: z.string(), name: z.string(), swatch: z.string().nullable(), count: z.int() })),
    }),
  ),
})
export type Facets = z.infer<typeof facets>

export const searchResult = z
  .object({
    items: z.array(productCard),
    total: z.int(),
    facets,
    nextCursor: z.string().nullable(),
    suggestion: z
      .string()
      .nullable()
      .meta({ description: 'The words that were searched instead, as nothing had the given ones' }),
  })
  .meta({ id: 'SearchResult' })
export type SearchResult = z.infer<typeof searchResult>

export const suggestionItem = z
  .object({
    kind: z.enum(['product', 'category']),
    name: z.string(),
    /** A product has one, a category those from the root down. */
    slugs: z.array(z.string()),
  })
  .meta({ id: 'SearchSuggestion' })
export type SuggestionItem = z.infer<typeof suggestionItem>

/** What an index answers: ids and counts, without names. */
export type Found = {
  ids: string[]
  total: number
  categories: Readonly<Record<string, number>>
  /** `glaze:celadon` → products. */
  values: Readonly<Record<string, number>>
  nextCursor: string | null
  suggestion: string | null
}

/** A place to search in. Another one than PostgreSQL is one more file. */
export interface SearchIndex {
  /** @throws Refusal invalid for a cursor that is not one, or of another order */
  find(place: Place, query: SearchQuery): Promise<Found>
  /** Products whose name begins like this, the best first. */
  suggest(locale: string, q: string, limit: number): Promise<{ name: string; slug: string }[]>
}
