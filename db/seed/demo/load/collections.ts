import { v7 } from 'uuid'
import type { Tx } from '@/db/client'
import { collectionProducts, collections, collectionTranslations } from '@/db/schema/catalog'
import { locales } from '@/lib/i18n/locales'
import { insertMissing } from '../../insert'
import { demoCollections } from '../collections'
import { required } from '../texts'
import type { Ids } from './makers'

export async function loadCollections(tx: Tx, productIds: Ids): Promise<number> {
  const rows = demoCollections.map((collection, position) => ({ ...collection, id: v7(), position }))
  await insertMissing(
    tx,
    collections,
    rows.map(({ id, key, position }) => ({ id, key, position })),
  )
  await insertMissing(
    tx,
    collectionTranslations,
    rows.flatMap(({ id: collectionId, texts }) =>
      locales.map((locale) => ({ collectionId, locale, ...texts[locale] })),
    ),
  )
  await insertMissing(
    tx,
    collectionProducts,
    rows.flatMap(({ id: collectionId, products }) =>
      products.map((key, position) => ({ collectionId, productId: required(productIds, key), position })),
    ),
  )
  return rows.length
}
