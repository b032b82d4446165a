import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/client'
import { optionValues, optionValueTranslations, productOptions, variants, variantValues } from '@/db/schema/catalog'
import { listOf } from '@/lib/i18n/list'
import { defaultLocale } from '@/lib/i18n/locales'

/** What sets each variant apart, by variant: "Celadon, 27 cm". A variant without options is missing. */
export async function readValueNames(
  reader: Reader,
  locale: string,
  variantIds: readonly string[],
): Promise<Map<string, string>> {
  if (variantIds.length === 0) return new Map()
  const own = alias(optionValueTranslations, 'own')
  const base = alias(optionValueTranslations, 'base')
  const rows = await reader
    .select({
      id: variantValues.variantId,
      name: sql<string>`coalesce(${own.name}, ${base.name}, ${optionValues.key})`,
    })
    .from(variantValues)
    .innerJoin(variants, eq(variants.id, variantValues.variantId))
    .innerJoin(optionValues, eq(optionValues.id, variantValues.valueId))
    .innerJoin(
      productOptions,
      and(eq(productOptions.productId, variants.productId), eq(productOptions.optionId, variantValues.optionId)),
    )
    .leftJoin(own, and(eq(own.valueId, optionValues.id), eq(own.locale, locale)))
    .leftJoin(base, and(eq(base.valueId, optionValues.id), eq(base.locale, defaultLocale)))
    .where(inArray(variantValues.variantId, [...variantIds]))
    .orderBy(asc(productOptions.position))
  const namesOf = Map.groupBy(rows, ({ id }) => id)
  return new Map(
    [...namesOf].map(([id, own]) => [
      id,
      listOf(
        own.map(({ name }) => name),
        locale,
      ),
    ]),
  )
}
