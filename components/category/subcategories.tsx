import { getTranslations } from 'next-intl/server'
import { Photo } from '@/components/ui/photo'
import type { CategoryView } from '@/lib/catalog/schema'
import { categoryHref } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'

/** The categories one level down: a photograph, the name, how many pieces. */
export async function Subcategories({ category }: { category: CategoryView }) {
  const place = await getPlace()
  const t = await getTranslations('category')
  const shown = category.children.filter(({ count }) => count > 0)
  if (shown.length === 0) return null
  return (
    <nav className="rooms" aria-label={t('within', { category: category.name })}>
      <ul>
        {shown.map(({ name, slugs, count, picture }) => (
          <li key={slugs.join('/')} className="room">
            {picture && <Photo picture={picture} sizes="(min-width: 900px) 8rem, 5rem" className="photo" />}
            <p>
              <a href={categoryHref(place, slugs)}>{name}</a> <span className="num">{t('pieces', { count })}</span>
            </p>
          </li>
        ))}
      </ul>
    </nav>
  )
}
