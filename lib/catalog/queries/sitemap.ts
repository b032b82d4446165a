import { and, asc, count, eq, inArray, max } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { pages, pageTranslations, products, productTranslations } from '@/db/schema/catalog'

export type SlugsOf = { slugs: Record<string, string>; updatedAt: Date }

export async function countProducts(reader: Reader): Promise<{ count: number; updatedAt: Date | null }> {
  const [row] = await reader
    .select({ count: count(), updatedAt: max(products.updatedAt) })
    .from(products)
    .where(eq(products.status, 'published'))
  return row ?? { count: 0, updatedAt: null }
}

/** Published products in a stable order, each with its slug in every language. */
export async function readProductSlugs(reader: Reader, offset: number, limit: number): Promise<SlugsOf[]> {
  const rows = await reader
    .select({ id: products.id, updatedAt: products.updatedAt })
    .from(products)
    .where(eq(products.status, 'published'))
    .orderBy(asc(products.id))
    .limit(limit)
    .offset(offset)
  if (rows.length === 0) return []
  const texts = await reader
    .select({ id: productTranslations.productId, locale: productTranslations.locale, slug: productTranslations.slug })
    .from(productTranslations)
    .where(
      inArray(
        productTranslations.productId,
        rows.map(({ id }) => id),
      ),
    )
  return withSlugs(rows, texts)
}

export async function readPageSlugs(reader: Reader): Promise<SlugsOf[]> {
  const rows = await reader
    .select({ id: pages.id, updatedAt: pages.updatedAt })
    .from(pages)
    .where(eq(pages.published, true))
    .orderBy(asc(pages.position))
  const texts = await reader
    .select({ id: pageTranslations.pageId, locale: pageTranslations.locale, slug: pageTranslations.slug })
    .from(pageTranslations)
    .innerJoin(pages, and(eq(pages.id, pageTranslations.pageId), eq(pages.published, true)))
  return withSlugs(rows, texts)
}

function withSlugs(
  rows: readonly { id: string; updatedAt: Date }[],
  texts: readonly { id: string; locale: string; slug: string }[],
): SlugsOf[] {
  const slugs = new Map<string, Record<string, string>>()
  for (const { id, locale, slug } of texts) slugs.set(id, { ...slugs.get(id), [locale]: slug })
  return rows.map(({ id, updatedAt }) => ({ slugs: slugs.get(id) ?? {}, updatedAt }))
}
