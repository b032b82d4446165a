import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/client'
import {
  options,
  optionValues,
  optionValueTranslations,
  prices,
  products,
  productTranslations,
  variants,
  variantValues,
} from '@/db/schema/catalog'
import type { Place } from '@/lib/i18n/href'
import { defaultLocale } from '@/lib/i18n/locales'
import { priceViewOf } from '../price'
import type { ProductCard } from '../schema'
import { freeUnits } from './availability'
import { readFirstPictures } from './pictures'

/** Cards in the order of the ids; what is not published or has no price here is left out. Four queries for any number. */
export async function readCards(reader: Reader, place: Place, ids: readonly string[]): Promise<ProductCard[]> {
  if (ids.length === 0) return []
  const [texts, offers, pictures, swatches] = await Promise.all([
    readTexts(reader, place.locale, ids),
    readOffers(reader, place, ids),
    readFirstPictures(reader, place.locale, ids),
    readSwatches(reader, place.locale, ids),
  ])
  const textOf = new Map(texts.map((text) => [text.id, text]))
  const offerOf = new Map(offers.map((offer) => [offer.productId, offer]))
  return ids.flatMap((id) => {
    const text = textOf.get(id)
    const offer = offerOf.get(id)
    if (!text || !offer) return []
    return {
      ...text,
      picture: pictures.get(id) ?? null,
      swatches: swatches
        .filter(({ productId }) => productId === id)
        .map(({ key, name, colour }) => ({ key, name, colour })),
      from: priceViewOf({ ...offer, currency: place.currency }),
      priceVaries: offer.varies,
      available: offer.available,
    }
  })
}

function readTexts(reader: Reader, locale: string, ids: readonly string[]) {
  const own = alias(productTranslations, 'own')
  const base = alias(productTranslations, 'base')
  return reader
    .select({
      id: products.id,
      slug: sql<string>`coalesce(${own.slug}, ${base.slug})`,
      name: sql<string>`coalesce(${own.name}, ${base.name})`,
      tagline: sql<string>`coalesce(${own.tagline}, ${base.tagline})`,
    })
    .from(products)
    .leftJoin(own, and(eq(own.productId, products.id), eq(own.locale, locale)))
    .leftJoin(base, and(eq(base.productId, products.id), eq(base.locale, defaultLocale)))
    .where(
      and(
        inArray(products.id, [...ids]),
        eq(products.status, 'published'),
        sql`coalesce(${own.slug}, ${base.slug}) is not null`,
      ),
    )
}

function readOffers(reader: Reader, { currency }: Place, ids: readonly string[]) {
  const ofProduct = sql`over (partition by ${variants.productId})`
  return reader
    .selectDistinctOn([variants.productId], {
      productId: variants.productId,
      amount: prices.amount,
      priorAmount: prices.priorAmount,
      varies: sql<boolean>`(max(${prices.amount}) ${ofProduct}) > (min(${prices.amount}) ${ofProduct})`,
      available: sql<boolean>`bool_or(${freeUnits} > 0) ${ofProduct}`,
    })
    .from(variants)
    .innerJoin(prices, and(eq(prices.variantId, variants.id), eq(prices.currency, currency)))
    .where(and(inArray(variants.productId, [...ids]), eq(variants.active, true)))
    .orderBy(variants.productId, asc(prices.amount), sql`${freeUnits} > 0 desc`)
}

function readSwatches(reader: Reader, locale: string, ids: readonly string[]) {
  const name = sql<string>`coalesce(${optionValueTranslations.name}, ${optionValues.key})`
  return reader
    .selectDistinct({
      productId: variants.productId,
      key: optionValues.key,
      name,
      colour: sql<string>`${optionValues.swatch}`,
      position: optionValues.position,
    })
    .from(variantValues)
    .innerJoin(variants, and(eq(variants.id, variantValues.variantId), eq(variants.active, true)))
    .innerJoin(options, and(eq(options.id, variantValues.optionId), eq(options.display, 'swatch')))
    .innerJoin(optionValues, eq(optionValues.id, variantValues.valueId))
    .leftJoin(
      optionValueTranslations,
      and(eq(optionValueTranslations.valueId, optionValues.id), eq(optionValueTranslations.locale, locale)),
    )
    .where(and(inArray(variants.productId, [...ids]), sql`${optionValues.swatch} is not null`))
    .orderBy(variants.productId, asc(optionValues.position))
}
