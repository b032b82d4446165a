import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { media, optionValues, productMedia } from '@/db/schema/catalog'
import { defaultLocale } from '@/lib/i18n/locales'
import type { PictureView } from '../schema'

const alt = (locale: string) => sql<string>`coalesce(
  (select alt from catalog.media_translations where media_id = ${media.id} and locale = ${locale}),
  (select alt from catalog.media_translations where media_id = ${media.id} and locale = ${defaultLocale}),
  '')`

const columns = (locale: string) => ({
  path: media.path,
  width: media.width,
  height: media.height,
  widths: media.widths,
  alt: alt(locale),
})

/** Each product's first photograph, by product. */
export async function readFirstPictures(
  reader: Reader,
  locale: string,
  productIds: readonly string[],
): Promise<Map<string, PictureView>> {
  const rows = await reader
    .selectDistinctOn([productMedia.productId], { productId: productMedia.productId, ...columns(locale) })
    .from(productMedia)
    .innerJoin(media, eq(media.id, productMedia.mediaId))
    .where(inArray(productMedia.productId, [...productIds]))
    .orderBy(productMedia.productId, asc(productMedia.position))
  return new Map(rows.map(({ productId, ...picture }) => [productId, picture]))
}

/** A product's photographs in order, each with the key of the option value it shows. */
export function readPictures(reader: Reader, locale: string, productId: string) {
  return reader
    .select({ ...columns(locale), value: optionValues.key })
    .from(productMedia)
    .innerJoin(media, eq(media.id, productMedia.mediaId))
    .leftJoin(optionValues, eq(optionValues.id, productMedia.valueId))
    .where(eq(productMedia.productId, productId))
    .orderBy(asc(productMedia.position))
}
