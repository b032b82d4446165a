import { getTranslations } from 'next-intl/server'
import { getCategoryTree } from '@/lib/catalog/queries'
import { categoryHref, hrefOf } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'
import { DemoBanner } from './demo-banner'
import { Mark } from './mark'
import { placeName } from './place-name'
import { SessionBadge } from './session-badge'

/** `current` is the key of the top category that the page belongs to. */
export async function SiteHeader({ current }: { current?: string }) {
  const place = await getPlace()
  const t = await getTranslations('storefront')
  const tree = await getCategoryTree(place.locale)
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className="site-header">
        <DemoBanner />
        <div className="page bar">
          <a className="wordmark" href={hrefOf(place)}>
            <Mark />
            <span>Meridian</span>
          </a>
          <nav className="materials" aria-label={t('catalogue')}>
            <ul>
              {tree.map(({ key, name, slugs }) => (
                <li key={key}>
                  <a href={categoryHref(place, slugs)} aria-current={key === current ? 'page' : undefined}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <nav className="yours" aria-label={t('you')}>
            <ul>
              <li>
                <a href={hrefOf(place, '/search')}>{t('search')}</a>
              </li>
              <li className="wide">
                <a href="#places">{placeName(place)}</a>
              </li>
              <li>
                <a href={hrefOf(place, '/account')}>{t('account')}</a>
              </li>
              <li>
                <a href={hrefOf(place, '/cart')}>
                  {t('cart')} <SessionBadge />
                </a>
              </li>
            </ul>
          </nav>
        </div>
      </header>
    </>
  )
}
