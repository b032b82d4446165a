import { and, asc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/client'
import {
  options,
  optionTranslations,
  optionValues,
  optionValueTranslations,
  prices,
  productOptions,
  variants,
  variantValues,
} from '@/db/schema/catalog'
import { defaultLocale } from '@/lib/i18n/locales'
import type { CurrencyCode } from '@/lib/money'
import { priceViewOf } from '../price'
import type { ProductView, VariantView } from '../schema'
import { freeUnits, stockOf } from './availability'

/** A product's active variants that have a price in this currency, in their order, still without their names. */
export async function readVariants(
  reader: Reader,
  currency: CurrencyCode,
  productId: string,
): Promise<Omit<VariantView, 'name'>[]> {
  const rows = await reader
    .select({
      id: variants.id,
      sku: variants.sku,
      gtin: variants.gtin,
      weight: variants.weight,
      width: variants.width,
      depth: variants.depth,
      height: variants.height,
      capacity: variants.capacity,
      amount: prices.amount,
      priorAmount: prices.priorAmount,
      free: freeUnits,
      values: sql<Record<string, string>>`coalesce((
        select jsonb_object_agg(o.key, val.key)
        from ${variantValues} chosen
        join ${options} o on o.id = chosen.option_id
        join ${optionValues} val on val.id = chosen.value_id
        where chosen.variant_id = ${variants.id}
      ), '{}')`,
    })
    .from(variants)
    .innerJoin(prices, and(eq(prices.variantId, variants.id), eq(prices.currency, currency)))
    .where(and(eq(variants.productId, productId), eq(variants.active, true)))
    .orderBy(asc(variants.position), asc(variants.id))
  return rows.map(({ amount, priorAmount, free, ...variant }) => ({
    ...variant,
    price: priceViewOf({ amount, priorAmount, currency }),
    stock: stockOf(free),
  }))
}

type OptionRow = Omit<ProductView['options'][number], 'values'> & {
  values: { key: string; name: string; swatch: string | null }[]
}

/** What a shopper chooses of a product, in order, with every value the option knows. */
export async function readOptions(reader: Reader, locale: string, productId: string): Promise<OptionRow[]> {
  const ownName = alias(optionTranslations, 'own_name')
  const baseName = alias(optionTranslations, 'base_name')
  const ownValue = alias(optionValueTranslations, 'own_value')
  const baseValue = alias(optionValueTranslations, 'base_value')
  const rows = await reader
    .select({
      key: options.key,
      display: options.display,
      name: sql<string>`coalesce(${ownName.name}, ${baseName.name}, ${options.key})`,
      valueKey: optionValues.key,
      valueName: sql<string>`coalesce(${ownValue.name}, ${baseValue.name}, ${optionValues.key})`,
      swatch: optionValues.swatch,
    })
    .from(productOptions)
    .innerJoin(options, eq(options.id, productOptions.optionId))
    .innerJoin(optionValues, eq(optionValues.optionId, options.id))
    .leftJoin(ownName, and(eq(ownName.optionId, options.id), eq(ownName.locale, locale)))
    .leftJoin(baseName, and(eq(baseName.optionId, options.id), eq(baseName.locale, defaultLocale)))
    .leftJoin(ownValue, and(eq(ownValue.valueId, optionValues.id), eq(ownValue.locale, locale)))
    .leftJoin(baseValue, and(eq(baseValue.valueId, optionValues.id), eq(baseValue.locale, defaultLocale)))
    .where(eq(productOptions.productId, productId))
    .orderBy(asc(productOptions.position), asc(optionValues.position))

  const found: OptionRow[] = []
  for (const { key, display, name, valueKey, valueName, swatch } of rows) {
    const value = { key: valueKey, name: valueName, swatch }
    const option = found.find((known) => known.key === key)
    if (option) option.values.push(value)
    else found.push({ key, display, name, values: [value] })
  }
  return found
}
