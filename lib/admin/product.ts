import 'server-only'
import { and, asc, eq, sql } from 'drizzle-orm'
import { db, type Reader } from '@/db/client'
import {
  categoryTranslations,
  makers,
  media,
  optionValues,
  optionValueTranslations,
  prices,
  productCategories,
  productMedia,
  productOptions,
  products,
  productTranslations,
  variants,
  variantValues,
} from '@/db/schema/catalog'
import { stockLevels, warehouses } from '@/db/schema/inventory'
import { demand, type Viewer } from '@/lib/auth/viewer'
import { baseCurrency } from '@/lib/catalog/price-plan'
import { listOf } from '@/lib/i18n/list'
import { defaultLocale } from '@/lib/i18n/locales'
import { readMarkets } from '@/lib/localization/queries'
import type { CurrencyCode } from '@/lib/money'
import { Refusal } from '@/lib/refusal'
import type { AdminPrice, AdminProduct, AdminStock } from './schema'

/** All that the product's page shows, in the shop's first language. @throws Refusal unauthenticated, forbidden, not-found */
export async function getProduct(viewer: Viewer | null, id: string): Promise<AdminProduct> {
  demand(viewer, 'products.read')
  const [product] = await db
    .select({ product: products, name: productTranslations.name, slug: productTranslations.slug, maker: makers })
    .from(products)
    .leftJoin(
      productTranslations,
      and(eq(productTranslations.productId, products.id), eq(productTranslations.locale, defaultLocale)),
    )
    .leftJoin(makers, eq(makers.id, products.makerId))
    .where(eq(products.id, id))
  if (!product) throw new Refusal('not-found')
  const [owned, held, levels, stores, sorted, pictures, markets] = await Promise.all([
    readVariants(db, id),
    db.select().from(prices).innerJoin(variants, eq(variants.id, prices.variantId)).where(eq(variants.productId, id)),
    db
      .select()
      .from(stockLevels)
      .innerJoin(variants, eq(variants.id, stockLevels.variantId))
      .where(eq(variants.productId, id)),
    db.select().from(warehouses).where(eq(warehouses.active, true)).orderBy(asc(warehouses.priority)),
    readCategories(db, id),
    db
      .select({ path: media.path })
      .from(productMedia)
      .innerJoin(media, eq(media.id, productMedia.mediaId))
      .where(eq(productMedia.productId, id))
      .orderBy(asc(productMedia.position)),
    readMarkets(db),
  ])
  const { product: facts, maker } = product
  return {
    id,
    key: facts.key,
    name: product.name ?? facts.key,
    slug: product.slug ?? facts.key,
    status: facts.status,
    publishedAt: facts.publishedAt?.toISOString() ?? null,
    taxClass: facts.taxClass,
    hsCode: facts.hsCode,
    origin: facts.origin,
    categories: sorted,
    maker: maker && { legalName: maker.legalName, city: maker.city, country: maker.country, email: maker.email },
    pictures: pictures.map(({ path }) => path),
    currencies: [...new Set<CurrencyCode>([baseCurrency, ...markets.map(({ currency }) => currency)])],
    warehouses: stores.map(({ key, name }) => ({ key, name })),
    variants: owned.map((variant) => ({
      ...variant,
      prices: held
        .map(({ prices: price }) => price)
        .filter((price) => price.variantId === variant.id)
        .map(priceViewOf),
      stock: stores.map((store): AdminStock => {
        const level = levels
          .map(({ stock_levels: row }) => row)
          .find((row) => row.variantId === variant.id && row.warehouseId === store.id)
        return { warehouse: store.key, onHand: level?.onHand ?? 0, reserved: level?.reserved ?? 0 }
      }),
    })),
  }
}

/** @throws Refusal not-found */
export async function readPrice(reader: Reader, variantId: string, currency: CurrencyCode): Promise<AdminPrice> {
  const [row] = await reader
    .select()
    .from(prices)
    .where(and(eq(prices.variantId, variantId), eq(prices.currency, currency)))
  if (!row) throw new Refusal('not-found')
  return priceViewOf(row)
}

const priceViewOf = ({ amount, priorAmount, currency, source }: typeof prices.$inferSelect): AdminPrice => ({
  price: { amount, currency },
  prior: priorAmount === null ? null : { amount: priorAmount, currency },
  source,
})

async function readVariants(reader: Reader, productId: string) {
  const rows = await reader
    .select({ id: variants.id, sku: variants.sku, gtin: variants.gtin, active: variants.active })
    .from(variants)
    .where(eq(variants.productId, productId))
    .orderBy(asc(variants.position))
  const values = await reader
    .select({ variantId: variantValues.variantId, name: optionValueTranslations.name, swatch: optionValues.swatch })
    .from(variantValues)
    .innerJoin(variants, eq(variants.id, variantValues.variantId))
    .innerJoin(optionValues, eq(optionValues.id, variantValues.valueId))
    .innerJoin(
      productOptions,
      and(eq(productOptions.optionId, variantValues.optionId), eq(productOptions.productId, productId)),
    )
    .leftJoin(
      optionValueTranslations,
      and(eq(optionValueTranslations.valueId, optionValues.id), eq(optionValueTranslations.locale, defaultLocale)),
    )
    .where(eq(variants.productId, productId))
    .orderBy(asc(productOptions.position))
  return rows.map((row) => {
    const own = values.filter(({ variantId }) => variantId === row.id)
    const name = listOf(
      own.map(({ name }) => name),
      defaultLocale,
    )
    return { ...row, name, swatch: own.find(({ swatch }) => swatch)?.swatch ?? null }
  })
}

async function readCategories(reader: Reader, productId: string): Promise<string[]> {
  const rows = await reader
    .select({ name: categoryTranslations.name })
    .from(productCategories)
    .innerJoin(
      categoryTranslations,
      and(
        eq(categoryTranslations.categoryId, productCategories.categoryId),
        eq(categoryTranslations.locale, defaultLocale),
      ),
    )
    .where(eq(productCategories.productId, productId))
    .orderBy(sql`${categoryTranslations.name}`)
  return rows.map(({ name }) => name)
}
