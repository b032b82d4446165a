import { readdirSync } from 'node:fs'
import path from 'node:path'
import { v7 } from 'uuid'
import type { Tx } from '@/db/client'
import { media, mediaTranslations, productMedia } from '@/db/schema/catalog'
import { type Locale, locales } from '@/lib/i18n/locales'
import { insertMissing } from '../../insert'
import { demoProducts } from '../products'
import { demoTexts, required, valueTexts } from '../texts'
import type { Ids } from './makers'

const LARGE = 1200

/** The photographs of each product's first option, as far as they are there: the thing's values in turn, each from its views. */
export async function loadMedia(tx: Tx, known: { products: Ids; values: Ids }): Promise<number> {
  const files = new Set(readdirSync(path.resolve('public/media/demo')))
  const shots = demoProducts.flatMap((product) => {
    const [material] = product.options
    if (!material) return []
    const found = material.values.flatMap((value) =>
      viewsOf(files, `${product.key}-${value}`).map((name) => ({ name, value })),
    )
    return found.map(({ name, value }, position) => ({
      id: v7(),
      name,
      product: product.key,
      option: material.option,
      value,
      position,
    }))
  })
  await insertMissing(
    tx,
    media,
    shots.map(({ id, name }) => ({
      id,
      path: `/media/demo/${name}.webp`,
      width: 720,
      height: 900,
      widths: files.has(`${name}-${LARGE}.webp`) ? [LARGE] : [],
    })),
  )
  await insertMissing(
    tx,
    mediaTranslations,
    shots.flatMap(({ id, product, option, value }) => {
      const texts = required(demoTexts.products, product)
      const { names } = valueTexts(option, value)
      return locales.map((locale) => ({ mediaId: id, locale, alt: texts[locale].name + comma(locale) + names[locale] }))
    }),
  )
  await insertMissing(
    tx,
    productMedia,
    shots.map(({ id, product, option, value, position }) => ({
      productId: required(known.products, product),
      mediaId: id,
      valueId: required(known.values, `${option}:${value}`),
      position,
    })),
  )
  return shots.length
}

/** `vase-celadon-1`, `vase-celadon-2`, …: without gaps from one. */
function viewsOf(files: ReadonlySet<string>, base: string): string[] {
  const views: string[] = []
  while (files.has(`${base}-${views.length + 1}.webp`)) views.push(`${base}-${views.length + 1}`)
  return views
}

const commas: Partial<Record<Locale, string>> = { ar: '، ', ja: '、', 'zh-cn': '，' }
const comma = (locale: Locale): string => commas[locale] ?? ', '
