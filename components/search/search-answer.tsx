import { cacheLife } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import type { PageQuery } from '@/lib/catalog/search/page-query'
import { KEPT, searchCatalog } from '@/lib/catalog/search/queries'
import { getPlace } from '@/lib/i18n/place'
import { Results } from './results'
import { SearchForm } from './search-form'

/** The page of one search: the same for everybody, so it is kept as long as its result. */
export async function SearchAnswer({ shown }: { shown: PageQuery }) {
  'use cache'
  cacheLife(KEPT)
  const [t, result] = await Promise.all([getTranslations('search'), searchCatalog(await getPlace(), shown.query)])
  return (
    <div className="page category">
      <div className="cat-head grid">
        <h1>{shown.category?.name ?? t('title')}</h1>
      </div>
      <SearchForm shown={shown} result={result} />
      <Results shown={shown} result={result} />
    </div>
  )
}
