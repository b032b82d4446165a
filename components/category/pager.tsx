import { getTranslations } from 'next-intl/server'
import type { CategoryView } from '@/lib/catalog/schema'
import { categoryHref } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'

/** First, last and the pages around this one, as real links. */
export async function Pager({ category: { slugs, page, pages } }: { category: CategoryView }) {
  const place = await getPlace()
  const t = await getTranslations('category')
  if (pages < 2) return null
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages)
  return (
    <nav className="pager" aria-label={t('pages')}>
      <ol>
        {shown.map((number, at) => (
          <li key={number} data-gap={number - (shown[at - 1] ?? number) > 1 || undefined}>
            <a href={categoryHref(place, slugs, number)} aria-current={number === page ? 'page' : undefined}>
              {number}
            </a>
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={categoryHref(place, slugs, page + 1)} rel="next">
              {t('next')}
            </a>
          </li>
        )}
      </ol>
    </nav>
  )
}
