import { getTranslations } from 'next-intl/server'
import type { Viewer } from '@/lib/auth/viewer'
import { hrefOf, type Place } from '@/lib/i18n/href'
import { formatAddressLines } from '@/lib/orders/address-format'
import { listOwnOrders } from '@/lib/orders/queries'
import { listAddresses } from '@/lib/users/addresses'
import { OrderList } from './order-list'

const LATEST = 3

export async function Overview({ place, viewer }: { place: Place; viewer: Viewer }) {
  const [t, latest, addresses] = await Promise.all([
    getTranslations('account.overview'),
    viewer.verified ? listOwnOrders(viewer, { limit: LATEST }) : null,
    listAddresses(viewer),
  ])
  const primary = addresses.find(({ primaryShipping }) => primaryShipping)
  return (
    <>
      {latest && (
        <section className="account-part" aria-labelledby="latest">
          <h2 id="latest">{t('latest')}</h2>
          <OrderList orders={latest.items} place={place} />
          {latest.nextCursor && (
            <p>
              <a href={hrefOf(place, '/account/orders')}>{t('all')}</a>
            </p>
          )}
        </section>
      )}
      <section className="account-part" aria-labelledby="deliver-to">
        <h2 id="deliver-to">{t('deliver-to')}</h2>
        {primary ? (
          <address>
            {formatAddressLines(primary, place.locale).map((line) => (
              <span key={line}>{line}</span>
            ))}
          </address>
        ) : (
          <p className="soft">{t('no-address')}</p>
        )}
        <p>
          <a href={hrefOf(place, primary ? '/account/addresses' : '/account/addresses/new')}>
            {primary ? t('change') : t('add')}
          </a>
        </p>
      </section>
    </>
  )
}
