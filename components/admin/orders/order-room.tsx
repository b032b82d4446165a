import { getTranslations } from 'next-intl/server'
import { adminLocale } from '@/lib/admin/enter'
import { loadOrNotFound } from '@/lib/admin/load'
import { getAdminOrder, listParcels, listPayments } from '@/lib/admin/orders'
import { may, type Viewer } from '@/lib/auth/viewer'
import { intlTag } from '@/lib/i18n/locales'
import { momentText } from '../moment'
import { Room } from '../room'
import { OrderAside } from './order-aside'
import { OrderHistory } from './order-history'
import { OrderLines } from './order-lines'
import { OrderMoney } from './order-money'
import { OrderParcels } from './order-parcels'
import { FulfilmentPill, PaymentPill } from './order-pills'
import { OrderSteps } from './order-steps'

export async function OrderRoom({ viewer, id }: { viewer: Viewer; id: string }) {
  const locale = await adminLocale()
  const t = await getTranslations({ locale, namespace: 'admin.order' })
  const order = await loadOrNotFound(id, (known) => getAdminOrder(viewer, known))
  const [payments, parcels] = await Promise.all([listPayments(viewer, id), listParcels(viewer, id)])
  const country = new Intl.DisplayNames(intlTag(locale), { type: 'region' }).of(order.shippingAddress.country)
  return (
    <Room viewer={viewer} room="orders" title={order.number} inside>
      <div className="order-strip">
        <p>
          <PaymentPill status={order.paymentStatus} locale={locale} />
          <FulfilmentPill order={order} locale={locale} />
          <span className="soft">
            {t('placedBy', {
              placed: momentText(order.placedAt, locale),
              name: order.shippingAddress.name,
              country: country ?? order.shippingAddress.country,
              locale: order.locale,
              currency: order.currency,
            })}
          </span>
        </p>
      </div>
      <div className="cols">
        <div className="col-main">
          <OrderLines order={order} locale={locale} />
          <OrderMoney order={order} payments={payments} locale={locale} />
          {parcels.length > 0 && <OrderParcels parcels={parcels} locale={locale} />}
          <OrderHistory events={order.events} locale={locale} />
        </div>
        <aside className="col-side">
          {may(viewer, 'orders.write') && (
            <OrderSteps order={order} underway={parcels.some(({ status }) => status === 'shipped')} />
          )}
          <OrderAside order={order} locale={locale} />
        </aside>
      </div>
    </Room>
  )
}
