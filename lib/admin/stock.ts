import 'server-only'
import { and, asc, eq, lte, sql } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { products, productTranslations, variants } from '@/db/schema/catalog'
import { stockLevels, warehouses } from '@/db/schema/inventory'
import { defaultLocale } from '@/lib/i18n/locales'
import { Refusal } from '@/lib/refusal'
import type { AdminStock } from './schema'

/** @throws Refusal not-found */
export async function readStock(reader: Reader, variantId: string, warehouse: string): Promise<AdminStock> {
  const [row] = await reader
    .select({ warehouse: warehouses.key, onHand: stockLevels.onHand, reserved: stockLevels.reserved })
    .from(stockLevels)
    .innerJoin(warehouses, eq(warehouses.id, stockLevels.warehouseId))
    .where(and(eq(stockLevels.variantId, variantId), eq(warehouses.key, warehouse)))
  if (!row) throw new Refusal('not-found')
  return row
}

export type ScarceVariant = { productId: string; sku: string; name: string; available: number }

/** Variants of published products of which the fewest are left, at most `most` pieces each. */
export async function readScarce(
  reader: Reader,
  { most, limit }: { most: number; limit: number },
): Promise<ScarceVariant[]> {
  const available = sql<number>`sum(${stockLevels.onHand} - ${stockLevels.reserved})::int`
  const left = reader
    .select({ variantId: stockLevels.variantId, available: available.as('available') })
    .from(stockLevels)
    .groupBy(stockLevels.variantId)
    .as('remaining')
  return reader
    .select({
      productId: products.id,
      sku: variants.sku,
      name: sql<string>`coalesce(${productTranslations.name}, ${variants.sku})`,
      available: left.available,
    })
    .from(left)
    .innerJoin(variants, and(eq(variants.id, left.variantId), eq(variants.active, true)))
    .innerJoin(products, and(eq(products.id, variants.productId), eq(products.status, 'published')))
    .leftJoin(
      productTranslations,
      and(eq(productTranslations.productId, products.id), eq(productTranslations.locale, defaultLocale)),
    )
    .where(lte(left.available, most))
    .orderBy(asc(left.available), asc(variants.sku))
    .limit(limit)
}
