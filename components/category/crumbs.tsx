import { getTranslations } from 'next-intl/server'
import type { Crumb } from '@/lib/catalog/schema'
import { categoryHref, hrefOf } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'

export async function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const place = await getPlace()
  const t = await getTranslations('storefront')
  return (
    <nav className="crumbs" aria-label={t('crumbs')}>
      <ol>
        <li>
          <a href={hrefOf(place)}>Meridian</a>
        </li>
        {crumbs.map(({ name, slugs }) => (
          <li key={slugs.join('/')}>
            <a href={categoryHref(place, slugs)}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
