import { cacheLife, cacheTag } from 'next/cache'
import { PageFrame } from '@/components/storefront/page-frame'
import { tags } from '@/lib/cache-tags'
import { locales } from '@/lib/i18n/locales'

const paths = Object.fromEntries(locales.map((locale) => [locale, '/search']))

/** Header and footer around what is found. They are the same for every search of a place, so they are kept. */
export async function SearchFrame({ children }: { children: React.ReactNode }) {
  'use cache'
  cacheLife('max')
  cacheTag(tags.categories, tags.pages, tags.markets)
  return <PageFrame paths={paths}>{children}</PageFrame>
}
