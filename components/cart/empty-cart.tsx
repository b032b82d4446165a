import { useTranslations } from 'next-intl'
import { hrefOf, type Place } from '@/lib/i18n/href'

/** An axis with nothing on it yet. */
export function EmptyCart({ place }: { place: Place }) {
  const t = useTranslations('cart.empty')
  return (
    <div className="empty">
      <svg className="fig-line" viewBox="-70 -170 140 180" width="140" height="180" aria-hidden="true">
        <path className="axis" d="M0 -168V8" />
        <path className="dim" d="M-70 0H70" />
      </svg>
      <div>
        <h2>{t('title')}</h2>
        <p className="soft">{t('text')}</p>
        <p>
          <a className="button" href={hrefOf(place)}>
            {t('action')}
          </a>
        </p>
      </div>
    </div>
  )
}
