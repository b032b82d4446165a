import { and, eq } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { pageTranslations, productTranslations, slugRedirects } from '@/db/schema/catalog'

/** The slug that replaced an old one of a product or page in this language, or null. */
export async function readNewSlug(
  reader: Reader,
  kind: 'product' | 'page',
  locale: string,
  slug: string,
): Promise<string | null> {
  const table = kind === 'product' ? productTranslations : pageTranslations
  const entity = kind === 'product' ? productTranslations.productId : pageTranslations.pageId
  const [row] = await reader
    .select({ slug: table.slug })
    .from(slugRedirects)
    .innerJoin(table, and(eq(entity, slugRedirects.entityId), eq(table.locale, locale)))
    .where(and(eq(slugRedirects.kind, kind), eq(slugRedirects.locale, locale), eq(slugRedirects.slug, slug)))
  return row?.slug ?? null
}

/** The id of the category that an old slug named, or null. */
export async function readRedirectedCategory(reader: Reader, locale: string, slug: string): Promise<string | null> {
  const [row] = await reader
    .select({ id: slugRedirects.entityId })
    .from(slugRedirects)
    .where(and(eq(slugRedirects.kind, 'category'), eq(slugRedirects.locale, locale), eq(slugRedirects.slug, slug)))
  return row?.id ?? null
}
