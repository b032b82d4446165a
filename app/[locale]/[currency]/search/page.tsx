import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Results } from '@/components/search/results'
import { SearchForm } from '@/components/search/search-form'
import { PageFrame } from '@/components/storefront/page-frame'
import { readPageQuery } from '@/lib/catalog/search/page-query'
import { searchCatalog } from '@/lib/catalog/search/queries'
import { locales } from '@/lib/i18n/locales'
import { getPlace } from '@/lib/i18n/place'

// Rendered for each request as a whole, so that the nonce of its policy covers every script. What was answered is kept
// for a minute by lib/cache/kept-searches.cjs.
export const instant = false

type Props = PageProps<'/[locale]/[currency]/search'>

const paths = Object.fromEntries(locales.map((locale) => [locale, '/search']))

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { query, category } = await readPageQuery(await getPlace(), await searchParams)
  const t = await getTranslations('search')
  const parts = [query.q ? t('titleFor', { q: query.q }) : null, category?.name, t('title'), 'Meridian']
  return { title: parts.filter(Boolean).join(' · '), robots: { index: false, follow: true } }
}

export default async function SearchPage({ searchParams }: Props) {
  const place = await getPlace()
  const shown = await readPageQuery(place, await searchParams)
  const [t, result] = await Promise.all([getTranslations('search'), searchCatalog(place, shown.query)])
  return (
    <PageFrame paths={paths}>
      <div className="page category">
        <div className="cat-head grid">
          <h1>{shown.category?.name ?? t('title')}</h1>
        </div>
        <SearchForm shown={shown} result={result} />
        <Results shown={shown} result={result} />
      </div>
    </PageFrame>
  )
}
