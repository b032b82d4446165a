import { and, asc, eq, isNull, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/client'
import { makers, makerTranslations, products, productTranslations, relatedProducts } from '@/db/schema/catalog'
import type { Place } from '@/lib/i18n/href'
import { listOf } from '@/lib/i18n/list'
import { defaultLocale, locales } from '@/lib/i18n/locales'
import { cheapestOf } from '../price'
import type { CategoryNode, ProductView } from '../schema'
import { readCards } from './cards'
import { crumbsOf, pathTo } from './category-tree'
import { readPictures } from './pictures'
import { readOptions, readVariants } from './variants'

/** A published product by its slug in this language, or null. A constant number of queries. */
export async function readProduct(
  reader: Reader,
  place: Place,
  tree: readonly CategoryNode[],
  slug: string,
): Promise<ProductView | null> {
  const found = await readTexts(reader, place.locale, slug)
  if (!found) return null
  const { primaryCategoryId, updatedAt, ...texts } = found

  const [options, unnamed, pictures, maker, ownSlugs, related] = await Promise.all([
    readOptions(reader, place.locale, found.id),
    readVariants(reader, place.currency, found.id),
    readPictures(reader, place.locale, found.id),
    readMaker(reader, place.locale, found.id),
    readSlugs(reader, found.id),
    readRelated(reader, found.id),
  ])
  const from = cheapestOf(unnamed)?.price
  if (!from) return null

  const used = options.map((option) => ({
    ...option,
    values: option.values
      .filter(({ key }) => unnamed.some(({ values }) => values[option.key] === key))
      .map((value) => ({ ...value, picture: pictures.find((picture) => picture.value === value.key)?.path ?? null })),
  }))
  const nameOf = (optionKey: string, valueKey: string | undefined) =>
    used.find(({ key }) => key === optionKey)?.values.find(({ key }) => key === valueKey)?.name

  return {
    ...texts,
    maker,
    crumbs: crumbsOf(pathTo(tree, primaryCategoryId)),
    options: used,
    variants: unnamed.map((variant) => ({
      ...variant,
      name: listOf(
        used.map(({ key }) => nameOf(key, variant.values[key])),
        place.locale,
      ),
    })),
    pictures,
    from,
    related: await readCards(reader, place, related),
    ownSlugs,
    slugs: withFallback(ownSlugs),
    updatedAt: updatedAt.toISOString(),
  }
}

const own = alias(productTranslations, 'own')

/** What a slug names in this language: the text of its own, or the default language's where there is none. */
const namedBy = (locale: string, slug: string) =>
  and(
    eq(productTranslations.slug, slug),
    or(eq(productTranslations.locale, locale), and(eq(productTranslations.locale, defaultLocale), isNull(own.slug))),
  )

const published = and(eq(products.id, productTranslations.productId), eq(products.status, 'published'))

/** Whether readProduct would find texts, at the cost of one indexed query. */
export async function hasProduct(reader: Reader, locale: string, slug: string): Promise<boolean> {
  const found = await reader
    .select({ id: products.id })
    .from(productTranslations)
    .innerJoin(products, published)
    .leftJoin(own, and(eq(own.productId, products.id), eq(own.locale, locale)))
    .where(namedBy(locale, slug))
    .limit(1)
  return found.length > 0
}

async function readTexts(reader: Reader, locale: string, slug: string) {
  const [row] = await reader
    .select({
      id: products.id,
      key: products.key,
      slug: productTranslations.slug,
      name: productTranslations.name,
      tagline: productTranslations.tagline,
      description: productTranslations.description,
      material: productTranslations.material,
      care: productTranslations.care,
      safety: productTranslations.safety,
      origin: products.origin,
      hsCode: products.hsCode,
      primaryCategoryId: products.primaryCategoryId,
      updatedAt: products.updatedAt,
    })
    .from(productTranslations)
    .innerJoin(products, published)
    .leftJoin(own, and(eq(own.productId, products.id), eq(own.locale, locale)))
    .where(namedBy(locale, slug))
    .limit(1)
  return row
}

async function readMaker(reader: Reader, locale: string, productId: string): Promise<ProductView['maker']> {
  const named = alias(makerTranslations, 'named')
  const base = alias(makerTranslations, 'base')
  const [row] = await reader
    .select({
      name: sql<string>`coalesce(${named.name}, ${base.name}, ${makers.legalName})`,
      place: sql<string>`coalesce(${named.place}, ${base.place}, ${makers.city})`,
      text: sql<string>`coalesce(${named.text}, ${base.text}, '')`,
      legalName: makers.legalName,
      street: makers.street,
      postcode: makers.postcode,
      city: makers.city,
      country: makers.country,
      email: makers.email,
      euResponsible: makers.euResponsible,
    })
    .from(products)
    .innerJoin(makers, eq(makers.id, products.makerId))
    .leftJoin(named, and(eq(named.makerId, makers.id), eq(named.locale, locale)))
    .leftJoin(base, and(eq(base.makerId, makers.id), eq(base.locale, defaultLocale)))
    .where(eq(products.id, productId))
  return row ?? null
}

async function readSlugs(reader: Reader, productId: string): Promise<Record<string, string>> {
  const rows = await reader
    .select({ locale: productTranslations.locale, slug: productTranslations.slug })
    .from(productTranslations)
    .where(eq(productTranslations.productId, productId))
  return Object.fromEntries(rows.map(({ locale, slug }) => [locale, slug]))
}

const withFallback = (translated: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    locales.flatMap((locale) => {
      const slug = translated[locale] ?? translated[defaultLocale]
      return slug ? [[locale, slug]] : []
    }),
  )

async function readRelated(reader: Reader, productId: string): Promise<string[]> {
  const rows = await reader
    .select({ id: relatedProducts.relatedId })
    .from(relatedProducts)
    .where(eq(relatedProducts.productId, productId))
    .orderBy(asc(relatedProducts.position))
    .limit(4)
  return rows.map(({ id }) => id)
}

export async function readAnySlug(reader: Reader, locale: string): Promise<string | null> {
  const [row] = await reader
    .select({ slug: productTranslations.slug })
    .from(products)
    .innerJoin(
      productTranslations,
      and(eq(productTranslations.productId, products.id), eq(productTranslations.locale, locale)),
    )
    .where(eq(products.status, 'published'))
    .orderBy(asc(products.publishedAt), asc(products.id))
    .limit(1)
  return row?.slug ?? null
}
