import { getTranslations } from 'next-intl/server'
import type { Parcel } from '@/lib/admin/order-schema'
import type { Locale } from '@/lib/i18n/locales'
import { momentText } from '../moment'

export async function OrderParcels({ parcels, locale }: { parcels: Parcel[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'admin.order' })
  return (
    <section className="panel" aria-labelledby="parcels">
      <header>
        <h2 id="parcels">{t('parcels')}</h2>
      </header>
      <ul className="todo">
        {parcels.map(({ id, status, carrier, trackingNumber, at }) => (
          <li key={id}>
            <span>{t('parcel', { status, day: momentText(at, locale) })}</span>
            <span className="soft mono">{[carrier, trackingNumber].filter(Boolean).join(' ') || t('noTracking')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
