import { getTranslations } from 'next-intl/server'
import { type Locale, languageTag } from '@/lib/i18n/locales'
import type { Address } from '@/lib/orders/address'
import { formatAddressLines } from '@/lib/orders/address-format'
import type { OrderView } from '@/lib/orders/checkout/schema'

/** Who ordered, and where it goes. */
export async function OrderAside({ order, locale }: { order: OrderView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'admin.order' })
  const same = JSON.stringify(order.shippingAddress) === JSON.stringify(order.billingAddress)
  return (
    <>
      <section aria-labelledby="customer">
        <h2 id="customer">{t('customer')}</h2>
        <p>
          {order.billingAddress.name}
          <br />
          <a href={`mailto:${order.email}`}>{order.email}</a>
          {order.shippingAddress.phone && (
            <>
              <br />
              <span className="soft num">{order.shippingAddress.phone}</span>
            </>
          )}
        </p>
      </section>
      <section aria-labelledby="ship-to">
        <h2 id="ship-to">{t('shipTo')}</h2>
        <Lines address={order.shippingAddress} locale={locale} />
      </section>
      <section aria-labelledby="bill-to">
        <h2 id="bill-to">{t('billTo')}</h2>
        {same ? <p className="soft">{t('sameAddress')}</p> : <Lines address={order.billingAddress} locale={locale} />}
      </section>
    </>
  )
}

function Lines({ address, locale }: { address: Address; locale: Locale }) {
  return (
    <address lang={languageTag(locale)}>
      {formatAddressLines(address, locale).map((line) => (
        <span key={line}>
          {line}
          <br />
        </span>
      ))}
    </address>
  )
}
