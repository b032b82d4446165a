import 'server-only'
import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { options, optionValues, products, variants, variantValues } from '@/db/schema/catalog'

/** The variant of a published product that has exactly these values (option key → value key); null for no such one. */
export async function findVariantId(
  productId: string,
  values: Readonly<Record<string, string>>,
): Promise<string | null> {
  const rows = await db
    .select({ id: variants.id, option: options.key, value: optionValues.key })
    .from(variants)
    .innerJoin(products, and(eq(products.id, variants.productId), eq(products.status, 'published')))
    .leftJoin(variantValues, eq(variantValues.variantId, variants.id))
    .leftJoin(optionValues, eq(optionValues.id, variantValues.valueId))
    .leftJoin(options, eq(options.id, variantValues.optionId))
    .where(and(eq(variants.productId, productId), eq(variants.active, true)))
  const wanted = Object.keys(values).length
  const fitting = Map.groupBy(rows, ({ id }) => id)
  for (const [id, choices] of fitting) {
    const own = choices.filter(({ option }) => option !== null)
    if (own.length === wanted && own.every(({ option, value }) => option !== null && values[option] === value))
      return id
  }
  return null
}
