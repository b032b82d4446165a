import { getTranslations } from 'next-intl/server'
import { adminLocale } from '@/lib/admin/enter'
import { hrefOf } from '@/lib/i18n/href'
import { getMarkets, preferredPlace } from '@/lib/localization/queries'

/** For staff without a second factor: it is set up in their own account. */
export async function SecondFactorFirst() {
  const locale = await adminLocale()
  const t = await getTranslations({ locale, namespace: 'auth.secondFactor' })
  const place = preferredPlace(await getMarkets(), locale)
  return (
    <main className="door">
      <title>{t('title')}</title>
      <div className="door-inner">
        <h1>{t('title')}</h1>
        <p className="soft">{t('text')}</p>
        <p>
          <a className="btn primary" href={hrefOf(place, '/account/security')}>
            {t('action')}
          </a>
        </p>
      </div>
    </main>
  )
}
