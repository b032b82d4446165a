import { getTranslations } from 'next-intl/server'
import type { PageQuery } from '@/lib/catalog/search/page-query'
import { MAX_QUERY, type SearchResult, sorts } from '@/lib/catalog/search/search'
import { hrefOf } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'
import { AppliedFilters } from './applied-filters'
import { Filters } from './filters'

const sortLabels = {
  relevance: 'relevance',
  newest: 'newest',
  'price-asc': 'priceAsc',
  'price-desc': 'priceDesc',
  name: 'name',
} as const

/** One form that needs no script: words, filters and order are its fields, and their address is the answer's. */
export async function SearchForm({ shown, result }: { shown: PageQuery; result: SearchResult }) {
  const place = await getPlace()
  const t = await getTranslations('search')
  const { query, category, cut } = shown
  const choices = sorts.filter((sort) => sort !== 'relevance' || query.q !== '')
  return (
    <search>
      <form className="flex flex-col gap-6" action={hrefOf(place, '/search')}>
        <div className="search-row">
          <div className="field">
            <label htmlFor="q">{t('label')}</label>
            <input className="input" id="q" name="q" type="search" maxLength={MAX_QUERY} defaultValue={query.q} />
          </div>
          <button className="button quiet" type="submit">
            {t('submit')}
          </button>
        </div>
        {cut && <p className="after small">{t('cut')}</p>}
        {category && <input type="hidden" name="category" value={category.slugs.at(-1)} />}
        <fieldset className="tools min-w-0 border-x-0 px-0">
          <legend className="visually-hidden">{t('tools')}</legend>
          <Filters shown={shown} facets={result.facets} />
          <AppliedFilters shown={shown} result={result} />
          <div className="field sort">
            <label htmlFor="sort">{t('order')}</label>
            <span className="select">
              <select className="input" id="sort" name="sort" defaultValue={query.sort}>
                {choices.map((sort) => (
                  <option key={sort} value={sort}>
                    {t(`sort.${sortLabels[sort]}`)}
                  </option>
                ))}
              </select>
            </span>
            <button className="tag" type="submit">
              {t('apply')}
            </button>
          </div>
        </fieldset>
      </form>
    </search>
  )
}
