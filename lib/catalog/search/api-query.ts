import 'server-only'
import type { z } from 'zod'
import { type FieldError, Refusal } from '@/lib/refusal'
import type { listProductsContract } from '../api'
import { getOptionNames } from './option-names'
import { findCategory } from './queries'
import type { SearchQuery } from './search'

type Input = z.infer<(typeof listProductsContract)['query']>

/** What a program asked for, with names resolved. @throws Refusal invalid for an unknown field, option value or category */
export async function searchQueryOf(input: Input): Promise<SearchQuery> {
  const {
    locale,
    currency: _,
    q,
    category,
    priceMin,
    priceMax,
    inStock,
    onSale,
    sort,
    cursor,
    limit,
    ...options
  } = input
  const [known, node] = await Promise.all([getOptionNames(locale), category ? findCategory(locale, category) : null])
  const errors: FieldError[] = category && !node ? [{ path: 'category', code: 'unknown' }] : []
  for (const [key, values] of Object.entries(options)) {
    const option = known.find((one) => one.key === key)
    if (!option) errors.push({ path: key, code: 'unrecognized' })
    else if (!values.every((value) => option.values.some((one) => one.key === value)))
      errors.push({ path: key, code: 'unknown' })
  }
  if (errors.length > 0) throw new Refusal('invalid', { errors })
  return {
    q,
    categoryId: node?.id ?? null,
    options,
    priceMin: priceMin ?? null,
    priceMax: priceMax ?? null,
    inStock,
    onSale,
    sort,
    cursor: cursor ?? null,
    limit,
  }
}
