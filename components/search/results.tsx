import { getTranslations } from 'next-intl/server'
import { ProductCard } from '@/components/product/product-card'
import { searchHref } from '@/lib/catalog/search/address'
import type { PageQuery } from '@/lib/catalog/search/page-query'
import type { SearchResult } from '@/lib/catalog/search/search'
import { getPlace } from '@/lib/i18n/place'
import { NothingFound } from './nothing-found'

const IN_FIRST_VIEW = 4

export async function Results({ shown, result }: { shown: PageQuery; result: SearchResult }) {
  const place = await getPlace()
  const t = await getTranslations('search')
  const { items, nextCursor, suggestion } = result
  if (items.length === 0) return <NothingFound shown={shown} />
  return (
    <>
      {suggestion && (
        <p className="after pb-6">
          {t.rich('corrected', {
            typed: shown.query.q,
            suggestion,
            link: (text) => <a href={searchHref(place, shown, { q: suggestion })}>{text}</a>,
          })}
        </p>
      )}
      <h2 className="visually-hidden">{t('results')}</h2>
      <ul className="pieces">
        {items.map((card, at) => (
          <ProductCard
            key={card.id}
            card={card}
            as="li"
            sizes="(min-width: 900px) 25vw, 50vw"
            first={at < IN_FIRST_VIEW}
          />
        ))}
      </ul>
      {(nextCursor || shown.query.cursor) && (
        <nav className="pager" aria-label={t('pages')}>
          <ol>
            {shown.query.cursor && (
              <li>
                <a href={searchHref(place, shown)}>{t('first')}</a>
              </li>
            )}
            {nextCursor && (
              <li>
                <a href={searchHref(place, shown, { cursor: nextCursor })} rel="next">
                  {t('next')}
                </a>
              </li>
            )}
          </ol>
        </nav>
      )}
    </>
  )
}
