import { useTranslations } from 'next-intl'
import { arrivalText } from '@/lib/orders/checkout/arrival-text'
import type { OrderView } from '@/lib/orders/checkout/schema'
import { stageOf } from './stage'

/** When it arrives, and where this page can be found again. */
export function OrderLede({ order, locale }: { order: OrderView; locale: string }) {
  const t = useTranslations('order.lede')
  const stage = stageOf(order)
  const from = stage === 'to-pay' ? new Date() : new Date(order.placedAt)
  const dates = arrivalText(order, from, locale)
  const keep = t('keep', { email: order.email })
  const arrives = {
    'to-pay': t('arrives-paid', { dates }),
    packing: t('arrives', { dates }),
    'partly-sent': t('arrives', { dates }),
    sent: t('arrives', { dates }),
  }
  if (stage === 'cancelled') return <p className="lede">{t('cancelled')}</p>
  return (
    <p className="lede">
      {stage !== 'delivered' && arrives[stage]} {keep}
    </p>
  )
}
