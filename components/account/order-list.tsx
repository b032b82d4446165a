import { getTranslations } from 'next-intl/server'
import { hrefOf, type Place } from '@/lib/i18n/href'
import { intlTag } from '@/lib/i18n/locales'
import { formatMoney } from '@/lib/money'
import type { OrderRow } from '@/lib/orders/schema'

/** Orders as lines; the number leads to the order. */
export async function OrderList({ orders, place }: { orders: readonly OrderRow[]; place: Place }) {
  const t = await getTranslations('account.orders')
  if (orders.length === 0)
    return (
      <div className="account-empty">
        <p className="soft">{t('empty')}</p>
        <p>
          <a className="button quiet" href={hrefOf(place)}>
            {t('shop')}
          </a>
        </p>
      </div>
    )
  const date = new Intl.DateTimeFormat(intlTag(place.locale), { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <ul className="account-lines">
      {orders.map((order) => (
        <li key={order.id}>
          <p>
            <a href={hrefOf(place, `/account/orders/${order.id}`)}>
              <bdi className="num">{order.number}</bdi>
            </a>
            <span className="soft small">{date.format(new Date(order.placedAt))}</span>
          </p>
          <p>
            <span>{t(`state.${stateOf(order)}`)}</span>
            <span className="soft small">{t('pieces', { count: order.pieces })}</span>
          </p>
          <p className="num">{formatMoney(order.total, place.locale)}</p>
        </li>
      ))}
    </ul>
  )
}

function stateOf({ status, paymentStatus, fulfilmentStatus }: OrderRow) {
  if (status === 'cancelled') return 'cancelled'
  if (paymentStatus === 'refunded') return 'refunded'
  if (status === 'completed') return 'completed'
  if (fulfilmentStatus === 'fulfilled') return 'shipped'
  return paymentStatus === 'paid' ? 'paid' : 'open'
}
