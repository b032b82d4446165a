import { useTranslations } from 'next-intl'
import { Sums } from '@/components/cart/sums'
import { Photo } from '@/components/ui/photo'
import { formatMoney } from '@/lib/money'
import type { OrderView } from '@/lib/orders/checkout/schema'
import { toSumsView } from '@/lib/orders/checkout/sums-view'

/** What was ordered, as it was sold, and the sums. */
export function OrderLines({ order, locale }: { order: OrderView; locale: string }) {
  const t = useTranslations('order.lines')
  const sums = toSumsView(order, { country: order.shippingAddress.country, locale })
  return (
    <section className="section page grid pb-20" aria-labelledby="what">
      <header>
        <h2 id="what">{t('title')}</h2>
      </header>
      <div className="body">
        <table className="ledger order-table">
          <thead>
            <tr>
              <th scope="col">{t('piece')}</th>
              <th scope="col">{t('quantity')}</th>
              <th scope="col" className="amount">
                {t('price')}
              </th>
            </tr>
          </thead>
          <tbody>
            {order.lines.map((line) => (
              <tr key={line.id}>
                <th scope="row">
                  <span className="with-photo">
                    {line.image ? (
                      <Photo
                        picture={{ path: line.image, width: 720, height: 900, widths: [] }}
                        sizes="4rem"
                        className="photo"
                      />
                    ) : (
                      <span className="photo bg-recess" />
                    )}
                    <span>
                      {line.name}
                      <br />
                      <span className="soft small">{line.variantName}</span>
                    </span>
                  </span>
                </th>
                <td className="num">{line.quantity}</td>
                <td className="amount">
                  {formatMoney({ ...line.unit, amount: line.unit.amount * BigInt(line.quantity) }, locale)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Sums sums={sums} className="narrow" paid={order.paymentStatus === 'paid'} />
      </div>
    </section>
  )
}
