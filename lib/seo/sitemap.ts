import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/db/client'
import { tags } from '@/lib/cache-tags'
import { getCategoryTree } from '@/lib/catalog/queries'
import { countProducts, readPageSlugs, readProductSlugs } from '@/lib/catalog/queries/sitemap'
import type { CategoryNode } from '@/lib/catalog/schema'
import type { Place } from '@/lib/i18n/href'
import { locales } from '@/lib/i18n/locales'
import { getMarkets, indexablePairs, isIndexable } from '@/lib/localization/queries'
import { absolute, addressIn, type PathByLocale } from './addresses'
import { alternatesOf } from './alternates'

/** Each address carries its alternates, about 4 KB, so a file stays below 10 MB. */
const PRODUCTS_PER_FILE = 2_000

type Entry = { paths: PathByLocale; updatedAt?: Date }

/** The index of all sitemaps: one file of home, categories and pages for each place, and one for every 2,000 products. */
export async function sitemapIndex(): Promise<string> {
  'use cache'
  cacheLife('days')
  cacheTag(tags.products, tags.markets)
  const { count, updatedAt } = await countProducts(db)
  const files = 1 + Math.ceil(count / PRODUCTS_PER_FILE)
  const rows = indexablePairs(await getMarkets()).flatMap(({ locale, currency }) =>
    Array.from({ length: files }, (_, at) => {
      const address = absolute(`/sitemaps/${locale}-${currency.toLowerCase()}/${at + 1}.xml`)
      return `<sitemap><loc>${address}</loc>${lastmod(updatedAt ?? undefined)}</sitemap>`
    }),
  )
  return `${HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${rows.join('')}</sitemapindex>`
}

/** The n-th file (from 1) of a place; null when there is none. */
export async function sitemapFile(place: Place, file: number): Promise<string | null> {
  'use cache'
  cacheLife('days')
  cacheTag(tags.products, tags.categories, tags.pages, tags.markets)
  const markets = await getMarkets()
  if (!isIndexable(markets, place)) return null
  const entries = file === 1 ? await fixedEntries() : await productEntries(file - 2)
  if (entries.length === 0) return null
  const alternates = alternatesOf(markets)
  const rows = entries.flatMap(({ paths, updatedAt }) => {
    const address = addressIn(place, paths)
    if (!address) return []
    const links = alternates.flatMap(({ hreflang, place: other }) => {
      const href = addressIn(other, paths)
      return href ? `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>` : []
    })
    return `<url><loc>${address}</loc>${lastmod(updatedAt)}${links.join('')}</url>`
  })
  return `${HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${rows.join('')}</urlset>`
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
const lastmod = (date?: Date): string => (date ? `<lastmod>${date.toISOString()}</lastmod>` : '')

async function fixedEntries(): Promise<Entry[]> {
  const home: Entry = { paths: Object.fromEntries(locales.map((locale) => [locale, ''])) }
  const pages = (await readPageSlugs(db)).map(({ slugs, updatedAt }) => ({ paths: under('/pages/', slugs), updatedAt }))
  return [home, ...(await categoryEntries()), ...pages]
}

async function categoryEntries(): Promise<Entry[]> {
  const paths = new Map<string, Record<string, string>>()
  for (const locale of locales) {
    for (const { id, slugs } of flat(await getCategoryTree(locale))) {
      paths.set(id, { ...paths.get(id), [locale]: `/categories/${slugs.map(encodeURIComponent).join('/')}` })
    }
  }
  return [...paths.values()].map((byLocale) => ({ paths: byLocale }))
}

const flat = (nodes: readonly CategoryNode[]): CategoryNode[] => nodes.flatMap((node) => [node, ...flat(node.children)])

async function productEntries(chunk: number): Promise<Entry[]> {
  const products = await readProductSlugs(db, chunk * PRODUCTS_PER_FILE, PRODUCTS_PER_FILE)
  return products.map(({ slugs, updatedAt }) => ({ paths: under('/products/', slugs), updatedAt }))
}

const under = (folder: string, slugs: Record<string, string>): PathByLocale =>
  Object.fromEntries(Object.entries(slugs).map(([locale, slug]) => [locale, `${folder}${encodeURIComponent(slug)}`]))
