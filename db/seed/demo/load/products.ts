import { v7 } from 'uuid'
import type { Tx } from '@/db/client'
import { productCategories, productOptions, products, productTranslations, relatedProducts } from '@/db/schema/catalog'
import { locales } from '@/lib/i18n/locales'
import { insertMissing } from '../../insert'
import { demoCollections } from '../collections'
import { daysBefore } from '../days'
import { placements } from '../placements'
import { demoProducts } from '../products'
import { demoTexts, required } from '../texts'
import type { DemoProduct } from '../types'
import type { Ids } from './makers'

export async function loadProducts(
  tx: Tx,
  now: Date,
  known: { makers: Ids; categories: Ids; options: Ids },
): Promise<Ids> {
  const ids = new Map(demoProducts.map(({ key }) => [key, v7()]))
  await insertMissing(
    tx,
    products,
    demoProducts.map((product, at) => ({
      id: required(ids, product.key),
      key: product.key,
      status: 'published' as const,
      publishedAt: publishedAt(product, at, now),
      makerId: required(known.makers, product.maker),
      primaryCategoryId: required(known.categories, product.category),
      hsCode: product.hsCode,
      origin: product.origin,
    })),
  )
  await insertMissing(
    tx,
    productTranslations,
    demoProducts.flatMap(({ key }) => {
      const texts = required(demoTexts.products, key)
      return locales.map((locale) => ({ productId: required(ids, key), locale, ...texts[locale] }))
    }),
  )
  await insertMissing(
    tx,
    productOptions,
    demoProducts.flatMap(({ key, options }) =>
      options.map(({ option }, position) => ({
        productId: required(ids, key),
        optionId: required(known.options, option),
        position,
      })),
    ),
  )
  await insertMissing(
    tx,
    productCategories,
    placements.map(({ product, category, position }) => ({
      productId: required(ids, product),
      categoryId: required(known.categories, category),
      position,
    })),
  )
  await insertMissing(
    tx,
    relatedProducts,
    demoProducts.flatMap(({ key, related }) =>
      related.map((other, position) => ({ productId: required(ids, key), relatedId: required(ids, other), position })),
    ),
  )
  return ids
}

/** The collection of new things came in this month, everything else before the oldest price in the history. */
function publishedAt({ key }: DemoProduct, at: number, now: Date): Date {
  const rank = required(
    new Map(demoCollections.map((collection) => [collection.key, collection.products])),
    'new',
  ).indexOf(key)
  return daysBefore(now, rank >= 0 ? 3 + 2 * rank : 45 + 4 * at)
}
