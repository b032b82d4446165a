import { v7 } from 'uuid'
import type { Tx } from '@/db/client'
import { categories, categoryTranslations } from '@/db/schema/catalog'
import { locales } from '@/lib/i18n/locales'
import { insertMissing } from '../../insert'
import { type PlacedCategory, placedCategories } from '../category-tree'
import { demoTexts, required } from '../texts'
import type { Ids } from './makers'

export async function loadCategories(tx: Tx): Promise<Ids> {
  const ids = new Map(placedCategories.map(({ key }) => [key, v7()]))
  const rowOf = ({ key, ancestors, position }: PlacedCategory) => {
    const parent = ancestors.at(-1)
    return { id: required(ids, key), key, position, parentId: parent === undefined ? null : required(ids, parent) }
  }
  // Parents come before their children, also from one statement to the next.
  await insertMissing(tx, categories, placedCategories.map(rowOf))
  await insertMissing(
    tx,
    categoryTranslations,
    placedCategories.flatMap(({ key }) => {
      const texts = required(demoTexts.categories, key)
      return locales.map((locale) => ({ categoryId: required(ids, key), locale, ...texts[locale] }))
    }),
  )
  return ids
}
