import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { adminLocale } from '@/lib/admin/enter'
import { listAdminOrders } from '@/lib/admin/orders'
import { getOverview } from '@/lib/admin/overview'
import { may, type Viewer } from '@/lib/auth/viewer'
import { OrderTable } from '../orders/order-table'
import { Room } from '../room'
import { Figures } from './figures'
import { ScarcePieces } from './scarce-pieces'

export async function OverviewRoom({ viewer }: { viewer: Viewer }) {
  const locale = await adminLocale()
  const t = await getTranslations({ locale, namespace: 'admin.overview' })
  const now = new Date()
  const sells = may(viewer, 'orders.read')
  const [overview, recent] = await Promise.all([
    getOverview(viewer, now),
    sells ? listAdminOrders(viewer, { limit: 10 }) : { items: [] },
  ])
  return (
    <Room viewer={viewer} room="overview" title={t('title', { day: now })}>
      <Figures overview={overview} locale={locale} />
      {sells && (
        <section className="panel open" aria-labelledby="recent">
          <header>
            <h2 id="recent">{t('recent')}</h2>
            <Link className="btn small" href="/admin/orders" prefetch={false}>
              {t('allOrders')}
            </Link>
          </header>
          {recent.items.length > 0 ? (
            <OrderTable orders={recent.items} caption={t('recent')} />
          ) : (
            <p className="empty-s soft">{t('noOrders')}</p>
          )}
        </section>
      )}
      <ScarcePieces pieces={overview.scarce} locale={locale} />
    </Room>
  )
}
