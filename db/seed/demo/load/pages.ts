import { v7 } from 'uuid'
import type { Tx } from '@/db/client'
import { pages, pageTranslations } from '@/db/schema/catalog'
import { locales } from '@/lib/i18n/locales'
import { insertMissing } from '../../insert'
import { demoTexts, required } from '../texts'

/** In the order of the footer. */
export const pageKeys = ['about', 'shipping', 'returns', 'privacy', 'terms', 'imprint']

export async function loadPages(tx: Tx): Promise<number> {
  const rows = pageKeys.map((key, position) => ({ id: v7(), key, position }))
  await insertMissing(tx, pages, rows)
  await insertMissing(
    tx,
    pageTranslations,
    rows.flatMap(({ id: pageId, key }) => {
      const texts = required(demoTexts.pages, key)
      return locales.map((locale) => ({ pageId, locale, ...texts[locale] }))
    }),
  )
  return rows.length
}
