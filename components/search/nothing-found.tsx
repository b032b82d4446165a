import { getTranslations } from 'next-intl/server'
import { CategorySentence } from '@/components/storefront/category-sentence'
import { isFiltered, searchHref, withoutFilters } from '@/lib/catalog/search/address'
import type { PageQuery } from '@/lib/catalog/search/page-query'
import { getPlace } from '@/lib/i18n/place'

/** What was searched, and the ways on from here. */
export async function NothingFound({ shown }: { shown: PageQuery }) {
  const place = await getPlace()
  const t = await getTranslations('search')
  const { q } = shown.query
  return (
    <div className="empty">
      <svg className="fig-line" viewBox="-70 -170 140 180" width="140" height="180" aria-hidden="true">
        <path className="axis" d="M0 -168V8" />
        <path className="dim" d="M-70 0H70" />
      </svg>
      <div>
        <h2>{q ? t('nothingFor', { q }) : t('nothing')}</h2>
        <p className="soft">{t('searched')}</p>
        {isFiltered(shown.query) && (
          <p>{t.rich('fewer', { link: (text) => <a href={searchHref(place, shown, withoutFilters)}>{text}</a> })}</p>
        )}
        <p>{t.rich('browse', { categories: () => <CategorySentence /> })}</p>
      </div>
    </div>
  )
}
