import { useTranslations } from 'next-intl'
import { getPageLinks } from '@/lib/catalog/queries'
import { type Place, pageHref } from '@/lib/i18n/href'
import type { Address } from '@/lib/orders/address'
import { formatAddressLines } from '@/lib/orders/address-format'
import type { OrderView } from '@/lib/orders/checkout/schema'
import { useWord } from '../checkout/use-word'
import { CancelOrder } from './cancel-order'

/** Addresses and ways, and what can still be changed. */
export async function OrderSide({ order, place }: { order: OrderView; place: Place }) {
  const returns = (await getPageLinks(place.locale)).find(({ key }) => key === 'returns')
  return <Side order={order} place={place} returnsHref={returns && pageHref(place, returns.slug)} />
}

function Side({ order, place, returnsHref }: { order: OrderView; place: Place; returnsHref: string | undefined }) {
  const t = useTranslations('order')
  const word = useWord()
  const cancellable = order.status === 'open' && order.fulfilmentStatus === 'unfulfilled'
  const elsewhere = JSON.stringify(order.billingAddress) !== JSON.stringify(order.shippingAddress)
  return (
    <aside className="order-side">
      <section aria-labelledby="goes-to">
        <h2 id="goes-to">{t('goes-to')}</h2>
        <AddressLines address={order.shippingAddress} locale={place.locale} />
      </section>
      {elsewhere && (
        <section aria-labelledby="invoice-to">
          <h2 id="invoice-to">{t('invoice-to')}</h2>
          <AddressLines address={order.billingAddress} locale={place.locale} />
        </section>
      )}
      <section aria-labelledby="ways">
        <h2 id="ways">{t('ways')}</h2>
        <p className="small soft">
          {word(`shipping.${order.shippingMethod}`)}
          <br />
          {word(`payment.${order.paymentMethod}.name`)}
        </p>
      </section>
      {order.status !== 'cancelled' && (
        <section className="print:hidden" aria-labelledby="change">
          <h2 id="change">{t('change.title')}</h2>
          <ul className="plain-list">
            {cancellable && (
              <li>
                <CancelOrder token={order.token} />
                <span className="soft">{t('change.until')}</span>
              </li>
            )}
            {returnsHref && (
              <li>
                <a href={returnsHref}>{t('change.returns')}</a>
                <span className="soft">{t('change.returns-text')}</span>
              </li>
            )}
          </ul>
        </section>
      )}
    </aside>
  )
}

function AddressLines({ address, locale }: { address: Address; locale: string }) {
  return (
    <address>
      {formatAddressLines(address, locale).map((line) => (
        <span className="block" key={line}>
          <bdi>{line}</bdi>
        </span>
      ))}
    </address>
  )
}
