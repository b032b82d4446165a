import { and, asc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/client'
import { pages, pageTranslations } from '@/db/schema/catalog'
import { defaultLocale } from '@/lib/i18n/locales'

export type PageLink = { key: string; slug: string; title: string }

export type PageView = PageLink & {
  description: string
  /** Markdown; links are `page:<key>`. */
  body: string
  /** locale → slug. */
  slugs: Record<string, string>
}

const published = and(eq(pages.id, pageTranslations.pageId), eq(pages.published, true))

/** A published page by its slug in this language, or null. */
export async function readPage(reader: Reader, locale: string, slug: string): Promise<PageView | null> {
  const [row] = await reader
    .select({
      id: pages.id,
      key: pages.key,
      slug: pageTranslations.slug,
      title: pageTranslations.title,
      description: pageTranslations.description,
      body: pageTranslations.body,
    })
    .from(pageTranslations)
    .innerJoin(pages, published)
    .where(and(eq(pageTranslations.locale, locale), eq(pageTranslations.slug, slug)))
  if (!row) return null
  const { id, ...page } = row
  const texts = await reader
    .select({ locale: pageTranslations.locale, slug: pageTranslations.slug })
    .from(pageTranslations)
    .where(eq(pageTranslations.pageId, id))
  return { ...page, slugs: Object.fromEntries(texts.map((text) => [text.locale, text.slug])) }
}

export async function hasPage(reader: Reader, locale: string, slug: string): Promise<boolean> {
  const found = await reader
    .select({ id: pages.id })
    .from(pageTranslations)
    .innerJoin(pages, published)
    .where(and(eq(pageTranslations.locale, locale), eq(pageTranslations.slug, slug)))
  return found.length > 0
}

/** Every published page in its order: footer, and the targets of `page:` links. */
export function readPageLinks(reader: Reader, locale: string): Promise<PageLink[]> {
  const own = alias(pageTranslations, 'own')
  const base = alias(pageTranslations, 'base')
  const slug = sql<string>`coalesce(${own.slug}, ${base.slug})`
  return reader
    .select({ key: pages.key, slug, title: sql<string>`coalesce(${own.title}, ${base.title})` })
    .from(pages)
    .leftJoin(own, and(eq(own.pageId, pages.id), eq(own.locale, locale)))
    .leftJoin(base, and(eq(base.pageId, pages.id), eq(base.locale, defaultLocale)))
    .where(and(eq(pages.published, true), sql`${slug} is not null`))
    .orderBy(asc(pages.position))
}
