import { getTranslations } from 'next-intl/server'
import type { AdminPayment } from '@/lib/admin/order-schema'
import { listOf } from '@/lib/i18n/list'
import type { Locale } from '@/lib/i18n/locales'
import type { OrderView } from '@/lib/orders/checkout/schema'
import { amountText, figures } from '../amount'
import { momentText } from '../moment'
import { percentText } from '../percent'

const shippingKeys = ['standard', 'express'] as const
const gatewayKeys = ['demo', 'manual', 'cash-on-delivery'] as const

/** How the total comes about, and what was paid of it. */
export async function OrderMoney({
  order,
  payments,
  locale,
}: {
  order: OrderView
  payments: AdminPayment[]
  locale: Locale
}) {
  const t = await getTranslations({ locale, namespace: 'admin.order' })
  const shipping = await getTranslations({ locale, namespace: 'shipping' })
  const payment = await getTranslations({ locale, namespace: 'payment' })
  const method = shippingKeys.find((key) => key === order.shippingMethod)
  const gatewayName = (key: string) => {
    const known = gatewayKeys.find((name) => name === key)
    return known ? payment(`${known}.name`) : key
  }
  const taxes = order.taxes.map(({ rate, base, amount }) => ({
    rate: percentText(rate, locale),
    base: figures(base, locale),
    amount: figures(amount, locale),
  }))
  return (
    <section className="panel" aria-labelledby="money">
      <header>
        <h2 id="money">{t('money')}</h2>
      </header>
      <table className="data sumtable">
        <tbody>
          <Row label={t('subtotal')} amount={figures(order.subtotal, locale)} />
          {order.discount.amount > 0n && <Row label={t('discount')} amount={`−${figures(order.discount, locale)}`} />}
          <Row
            label={t('delivery')}
            note={t('deliveryNote', {
              method: method ? shipping(method) : order.shippingMethod,
              min: order.minDays,
              max: order.maxDays,
            })}
            amount={figures(order.shipping, locale)}
          />
          {!order.pricesIncludeTax &&
            taxes.map((tax) => <Row key={tax.rate} label={t('tax')} note={t('taxAdded', tax)} amount={tax.amount} />)}
          <Row
            strong
            label={t('total')}
            note={
              order.pricesIncludeTax
                ? listOf(
                    taxes.map((tax) => t('taxIncluded', tax)),
                    locale,
                  )
                : ''
            }
            amount={amountText(order.total, locale)}
          />
          {payments.length === 0 && <Row label={t('payments')} note={t('noPayments')} amount="" />}
          {payments.map((entry) => (
            <Row
              key={entry.id}
              label={t(`paymentState.${entry.status}`)}
              note={listOf([gatewayName(entry.gateway), entry.reference, momentText(entry.at, locale)], locale)}
              amount={amountText(entry.status === 'captured' ? entry.captured : entry.amount, locale)}
            />
          ))}
          {payments
            .filter(({ refunded }) => refunded.amount > 0n)
            .map(({ id, refunded }) => (
              <Row key={id} label={t('refunded')} amount={`−${amountText(refunded, locale)}`} />
            ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({
  label,
  note = '',
  amount,
  strong = false,
}: {
  label: string
  note?: string
  amount: string
  strong?: boolean
}) {
  return (
    <tr className={strong ? 'strong' : undefined}>
      <th scope="row">{label}</th>
      <td className="soft">{note}</td>
      <td className="r num">{amount}</td>
    </tr>
  )
}
