import { getTranslations } from 'next-intl/server'
import { ProductCard } from '@/components/product/product-card'
import type { CategoryView } from '@/lib/catalog/schema'
import { hrefOf } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'

const IN_FIRST_VIEW = 2

/** The grid of a listing; the first and the eighth photograph hang larger when there are enough to fill around them. */
export async function Pieces({ category }: { category: CategoryView }) {
  const place = await getPlace()
  const t = await getTranslations('category')
  const { products, total, slugs } = category
  if (products.length === 0) {
    return (
      <div className="empty">
        <svg className="fig-line" viewBox="-70 -170 140 180" width="140" height="180" aria-hidden="true">
          <path className="axis" d="M0 -168V8" />
          <path className="dim" d="M-70 0H70" />
        </svg>
        <div>
          <h2>{t('empty')}</h2>
          <p className="soft">{t('emptyText')}</p>
        </div>
      </div>
    )
  }
  const isTall = (at: number) => products.length >= 7 && (at === 0 || (at === 7 && products.length >= 10))
  return (
    <>
      <div className="listing-line small">
        <h2 className="num">{t('pieces', { count: total })}</h2>
        <a href={`${hrefOf(place, '/search')}?category=${encodeURIComponent(slugs.at(-1) ?? '')}`}>{t('filter')}</a>
      </div>
      <ul className="pieces">
        {products.map((card, at) => (
          <ProductCard
            key={card.id}
            card={card}
            as="li"
            className={isTall(at) ? 'tall' : ''}
            sizes={isTall(at) ? '(min-width: 900px) 50vw, 100vw' : '(min-width: 900px) 25vw, 50vw'}
            first={at < IN_FIRST_VIEW}
          />
        ))}
      </ul>
    </>
  )
}
