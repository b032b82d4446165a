import { getTranslations } from 'next-intl/server'
import { hrefOf } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'
import { DemoBanner } from './demo-banner'
import { Mark } from './mark'

/** Without the catalogue's menu: for cart, checkout and what follows it. */
export async function PlainHeader() {
  const place = await getPlace()
  const t = await getTranslations('storefront')
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className="site-header plain">
        <DemoBanner />
        <div className="page bar">
          <a className="wordmark" href={hrefOf(place)}>
            <Mark />
            <span>Meridian</span>
          </a>
          <nav className="yours" aria-label={t('you')}>
            <ul>
              <li>
                <a href={hrefOf(place, '/account')}>{t('account')}</a>
              </li>
              <li>
                <a href={hrefOf(place, '/cart')}>{t('cart')}</a>
              </li>
            </ul>
          </nav>
        </div>
      </header>
    </>
  )
}
