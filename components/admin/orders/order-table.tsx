import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { adminLocale } from '@/lib/admin/enter'
import type { OrderRow } from '@/lib/orders/schema'
import { Amount } from '../amount'
import { Moment } from '../moment'
import { TableWrap } from '../table-wrap'
import { FulfilmentPill, PaymentPill } from './order-pills'

export async function OrderTable({ orders, caption }: { orders: OrderRow[]; caption: string }) {
  const locale = await adminLocale()
  const t = await getTranslations({ locale, namespace: 'admin.orders' })
  const all = await getTranslations({ locale, namespace: 'admin' })
  return (
    <TableWrap label={all('tableScrolls')}>
      <table className="data orders plain">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('order')}</th>
            <th scope="col" aria-sort="descending">
              {t('placed')}
            </th>
            <th scope="col">{t('customer')}</th>
            <th scope="col">{t('goesTo')}</th>
            <th scope="col">{t('payment')}</th>
            <th scope="col">{t('fulfilment')}</th>
            <th scope="col" className="r tot">
              {t('total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {orders.map((order) => (
            <tr key={order.id}>
              <th scope="row">
                <Link href={`/admin/orders/${order.id}`} prefetch={false}>
                  {order.number}
                </Link>
              </th>
              <td className="placed">
                <Moment at={order.placedAt} locale={locale} className="num soft" />
              </td>
              <td className="who">{order.name}</td>
              <td className="to">{order.country}</td>
              <td className="pay">
                <PaymentPill status={order.paymentStatus} locale={locale} />
              </td>
              <td className="ful">
                <FulfilmentPill order={order} locale={locale} />
              </td>
              <td className="r tot">
                <Amount money={order.total} locale={locale} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  )
}
