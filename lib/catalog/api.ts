import { z } from 'zod'
import { defineContract } from '@/lib/http/contract'
import { currencyField, localeField } from '@/lib/http/place-fields'
import { categoryNode, productView } from './schema'
import { MAX_QUERY, searchResult, sorts, suggestionItem } from './search/search'

const minorUnits = z
  .string()
  .regex(/^\d{1,15}$/, 'minor-units')
  .transform(BigInt)
  .meta({ description: 'Minor units of the currency', example: '5000' })

const flag = z
  .enum(['1', 'true', '0', 'false'])
  .transform((value) => value === '1' || value === 'true')
  .default(false)

const slug = z.string().min(1).max(200)

export const listProductsContract = defineContract({
  id: 'listProducts',
  tag: 'catalogue',
  method: 'GET',
  path: '/products',
  summary:
    'Search and filter products. Each option is a field of its own, such as glaze=celadon; repeated, any of its values fits',
  query: z
    .strictObject({
      locale: localeField,
      currency: currencyField,
      q: z.string().max(MAX_QUERY).default(''),
      category: z
        .string()
        .min(1)
        .max(600)
        .optional()
        .meta({ description: 'Its slugs joined by slashes, or the last one' }),
      priceMin: minorUnits.optional(),
      priceMax: minorUnits.optional(),
      inStock: flag,
      onSale: flag,
      sort: z.enum(sorts).default('relevance'),
      cursor: z.string().min(1).max(1000).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(24),
    })
    .catchall(z.union([slug.transform((value) => [value]), z.array(slug).max(50)])),
  response: searchResult,
  refusals: ['invalid'],
})

export const getProductContract = defineContract({
  id: 'getProduct',
  tag: 'catalogue',
  method: 'GET',
  path: '/products/{slug}',
  summary: "A published product by its slug in the language, with the currency's prices",
  params: z.strictObject({ slug }),
  query: z.strictObject({ locale: localeField, currency: currencyField }),
  response: productView,
  refusals: ['invalid', 'not-found'],
})

export const listCategoriesContract = defineContract({
  id: 'listCategories',
  tag: 'catalogue',
  method: 'GET',
  path: '/categories',
  summary: 'The whole tree of categories',
  query: z.strictObject({ locale: localeField }),
  response: z.object({ items: z.array(categoryNode), nextCursor: z.null() }),
  refusals: ['invalid'],
})

export const suggestContract = defineContract({
  id: 'suggest',
  tag: 'catalogue',
  method: 'GET',
  path: '/search/suggest',
  summary: 'Up to eight categories and products for a half-typed query',
  query: z.strictObject({ q: z.string().max(MAX_QUERY), locale: localeField, currency: currencyField }),
  response: z.object({ items: z.array(suggestionItem), nextCursor: z.null() }),
  refusals: ['invalid'],
})

export const contracts = [listProductsContract, getProductContract, listCategoriesContract, suggestContract]
