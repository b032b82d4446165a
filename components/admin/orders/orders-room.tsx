import { getTranslations } from 'next-intl/server'
import { adminLocale } from '@/lib/admin/enter'
import type { OrdersQuery } from '@/lib/admin/order-schema'
import { listAdminOrders } from '@/lib/admin/orders'
import type { Viewer } from '@/lib/auth/viewer'
import { orderStatuses } from '@/lib/orders/schema'
import { Empty } from '../empty'
import { ListTools } from '../list-tools'
import { Pager } from '../pager'
import { Room } from '../room'
import { OrderTable } from './order-table'

export async function OrdersRoom({ viewer, query }: { viewer: Viewer; query: OrdersQuery }) {
  const locale = await adminLocale()
  const t = await getTranslations({ locale, namespace: 'admin.orders' })
  const all = await getTranslations({ locale, namespace: 'admin' })
  const { items, nextCursor } = await listAdminOrders(viewer, query)
  const { status, q, cursor } = query
  const options = [{ value: undefined, label: t('all') }, ...orderStatuses.map((value) => ({ value, label: t(value) }))]
  return (
    <Room viewer={viewer} room="orders" title={t('title')}>
      <ListTools
        href="/admin/orders"
        label={t('filter')}
        placeholder={t('placeholder')}
        views={{ label: t('views'), options }}
        status={status}
        q={q}
        note={all('times')}
      />
      {items.length > 0 ? (
        <OrderTable orders={items} caption={t('caption')} />
      ) : (
        <Empty title={t('empty.title')} text={q ? t('empty.search') : t('empty.text')} />
      )}
      <Pager href="/admin/orders" query={{ status, q }} cursor={cursor} nextCursor={nextCursor} />
    </Room>
  )
}
