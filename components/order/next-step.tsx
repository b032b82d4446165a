import { getTranslations } from 'next-intl/server'
import { formatMoney } from '@/lib/money'
import type { OrderView } from '@/lib/orders/checkout/schema'
import { getBankAccount } from '@/lib/payments/manual/queries'
import { stageOf } from './stage'

/** What the buyer has to do, if anything. */
export async function NextStep({ order, locale }: { order: OrderView; locale: string }) {
  const t = await getTranslations('order')
  const total = formatMoney(order.total, locale)
  const stage = stageOf(order)
  if (stage === 'cancelled' || stage === 'delivered') return null
  if (order.paymentMethod === 'manual' && order.paymentStatus === 'unpaid') {
    const account = await getBankAccount()
    if (!account) return <p className="lede">{t('next.manual-later', { total })}</p>
    const rows = [
      [t('bank.holder'), account.holder],
      [t('bank.iban'), account.iban],
      [t('bank.bic'), account.bic],
      [t('bank.amount'), total],
      [t('bank.reference'), order.number],
    ]
    return (
      <section className="pt-8" aria-labelledby="next">
        <h2 id="next">{t('next.title')}</h2>
        <p className="lede">{t('next.manual', { total })}</p>
        <dl className="facts pt-4">
          {rows.map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                <bdi className="num">{text}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      </section>
    )
  }
  const sentence =
    order.paymentMethod === 'demo'
      ? t('next.demo', { total })
      : order.paymentMethod === 'cash-on-delivery' && order.paymentStatus === 'unpaid'
        ? t('next.cash-on-delivery', { total })
        : null
  return sentence && <p className="lede">{sentence}</p>
}
