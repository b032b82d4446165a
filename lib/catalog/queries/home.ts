import { and, asc, desc, eq, exists, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import {
  collectionProducts,
  collections,
  collectionTranslations,
  makers,
  makerTranslations,
  prices,
  products,
  productTranslations,
  variants,
} from '@/db/schema/catalog'
import type { Place } from '@/lib/i18n/href'
import { priceViewOf } from '../price'
import { standingForms } from '../profile/figure'
import type { PriceView, ProductCard, VariantView } from '../schema'
import { freeUnits, stockOf } from './availability'
import { readCards } from './cards'
import { readValueNames } from './value-names'

/** A product's first variant with its measures in millimetres. */
export type MeasuredProduct = {
  id: string
  key: string
  slug: string
  name: string
  width: number
  depth: number
  height: number
}

export type Reduction = {
  productId: string
  slug: string
  name: string
  variant: string
  sku: string
  price: PriceView
  stock: VariantView['stock']
}

export type HomeView = {
  collections: Record<string, { name: string; description: string; products: ProductCard[] }>
  measured: MeasuredProduct[]
  reductions: Reduction[]
  makers: { name: string; place: string; text: string }[]
}

/** What the home page shows beside the menu. */
export async function readHome(reader: Reader, place: Place): Promise<HomeView> {
  const [shown, measured, reductions, workshops] = await Promise.all([
    readCollections(reader, place),
    readMeasured(reader, place.locale),
    readReductions(reader, place),
    readMakers(reader, place.locale),
  ])
  return { collections: shown, measured, reductions, makers: workshops }
}

async function readCollections(reader: Reader, place: Place): Promise<HomeView['collections']> {
  const rows = await reader
    .select({
      key: collections.key,
      name: collectionTranslations.name,
      description: collectionTranslations.description,
      productId: collectionProducts.productId,
    })
    .from(collections)
    .innerJoin(
      collectionTranslations,
      and(eq(collectionTranslations.collectionId, collections.id), eq(collectionTranslations.locale, place.locale)),
    )
    .innerJoin(collectionProducts, eq(collectionProducts.collectionId, collections.id))
    .where(eq(collections.active, true))
    .orderBy(asc(collections.position), asc(collectionProducts.position))
    .limit(60)
  const cards = await readCards(reader, place, [...new Set(rows.map(({ productId }) => productId))])
  const found: HomeView['collections'] = {}
  for (const { key, name, description, productId } of rows) {
    const card = cards.find(({ id }) => id === productId)
    found[key] ??= { name, description, products: [] }
    if (card) found[key].products.push(card)
  }
  return found
}

/** Pieces that stand by themselves, so that they can be drawn side by side. */
async function readMeasured(reader: Reader, locale: string): Promise<MeasuredProduct[]> {
  return reader
    .selectDistinctOn([products.id], {
      id: products.id,
      key: products.key,
      slug: productTranslations.slug,
      name: productTranslations.name,
      width: sql<number>`${variants.width}`,
      depth: sql<number>`${variants.depth}`,
      height: sql<number>`${variants.height}`,
    })
    .from(products)
    .innerJoin(
      productTranslations,
      and(eq(productTranslations.productId, products.id), eq(productTranslations.locale, locale)),
    )
    .innerJoin(variants, and(eq(variants.productId, products.id), eq(variants.active, true)))
    .where(
      and(
        eq(products.status, 'published'),
        inArray(products.key, standingForms),
        isNotNull(variants.width),
        isNotNull(variants.depth),
        isNotNull(variants.height),
      ),
    )
    .orderBy(products.id, asc(variants.position))
}

async function readReductions(reader: Reader, place: Place): Promise<Reduction[]> {
  const rows = await reader
    .select({
      id: variants.id,
      productId: variants.productId,
      slug: productTranslations.slug,
      name: productTranslations.name,
      sku: variants.sku,
      amount: prices.amount,
      priorAmount: prices.priorAmount,
      free: freeUnits,
    })
    .from(prices)
    .innerJoin(variants, and(eq(variants.id, prices.variantId), eq(variants.active, true)))
    .innerJoin(products, and(eq(products.id, variants.productId), eq(products.status, 'published')))
    .innerJoin(
      productTranslations,
      and(eq(productTranslations.productId, products.id), eq(productTranslations.locale, place.locale)),
    )
    .where(and(eq(prices.currency, place.currency), isNotNull(prices.priorAmount)))
    .orderBy(desc(prices.updatedAt), asc(variants.sku))
    .limit(60)
  const shown = onePerProduct(rows.toSorted((a, b) => a.free - b.free)).slice(0, 5)
  const names = await readValueNames(
    reader,
    place.locale,
    shown.map(({ id }) => id),
  )
  return shown.map(({ id, amount, priorAmount, free, ...row }) => ({
    ...row,
    variant: names.get(id) ?? '',
    price: priceViewOf({ amount, priorAmount, currency: place.currency }),
    stock: stockOf(free),
  }))
}

const onePerProduct = <T extends { slug: string; free: number }>(rows: readonly T[]): T[] =>
  rows.filter((row) => row.free > 0 && rows.find(({ slug, free }) => slug === row.slug && free > 0) === row)

function readMakers(reader: Reader, locale: string): Promise<HomeView['makers']> {
  const made = reader
    .select({ id: products.id })
    .from(products)
    .where(and(eq(products.makerId, makers.id), eq(products.status, 'published')))
  return reader
    .select({ name: makerTranslations.name, place: makerTranslations.place, text: makerTranslations.text })
    .from(makers)
    .innerJoin(makerTranslations, and(eq(makerTranslations.makerId, makers.id), eq(makerTranslations.locale, locale)))
    .where(exists(made))
    .orderBy(asc(makers.key))
    .limit(3)
}
