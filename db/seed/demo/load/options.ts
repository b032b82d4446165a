import { v7 } from 'uuid'
import type { Tx } from '@/db/client'
import { options, optionTranslations, optionValues, optionValueTranslations } from '@/db/schema/catalog'
import { locales } from '@/lib/i18n/locales'
import { insertMissing } from '../../insert'
import { demoProducts } from '../products'
import { demoTexts, required, valueTexts } from '../texts'
import type { Ids } from './makers'

/** The ids of options by key, and of values by `option:value`. */
export async function loadOptions(tx: Tx): Promise<{ options: Ids; values: Ids }> {
  const used = usedValues()
  const optionIds = new Map([...used.keys()].map((option) => [option, v7()]))
  await insertMissing(
    tx,
    options,
    [...optionIds].map(([key, id]) => ({ id, key, display: key === 'size' ? ('size' as const) : ('swatch' as const) })),
  )
  await insertMissing(
    tx,
    optionTranslations,
    [...optionIds].flatMap(([option, optionId]) => {
      const names = required(demoTexts.options, option)
      return locales.map((locale) => ({ optionId, locale, name: names[locale] }))
    }),
  )
  const rows = [...used].flatMap(([option, values]) =>
    values.map((key, position) => ({
      id: v7(),
      optionId: required(optionIds, option),
      key,
      position,
      swatch: valueTexts(option, key).swatch ?? null,
      option,
    })),
  )
  await insertMissing(
    tx,
    optionValues,
    rows.map(({ option: _, ...row }) => row),
  )
  await insertMissing(
    tx,
    optionValueTranslations,
    rows.flatMap(({ id, option, key }) => {
      const { names } = valueTexts(option, key)
      return locales.map((locale) => ({ valueId: id, locale, name: names[locale] }))
    }),
  )
  return { options: optionIds, values: new Map(rows.map(({ id, option, key }) => [`${option}:${key}`, id])) }
}

/** Materials in the order of their texts, sizes from small to large. */
function usedValues(): Map<string, string[]> {
  const used = new Map<string, Set<string>>()
  for (const { option, values } of demoProducts.flatMap((product) => product.options)) {
    used.set(option, new Set([...(used.get(option) ?? []), ...values]))
  }
  const order = [...demoTexts.values.keys()]
  const rank = (option: string, value: string): number =>
    option === 'size' ? Number.parseFloat(value) : Math.max(order.indexOf(`${option}:${value}`), order.indexOf(value))
  return new Map(
    [...used].map(([option, values]) => [option, [...values].toSorted((a, b) => rank(option, a) - rank(option, b))]),
  )
}
