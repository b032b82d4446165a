import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import type { OrderRow } from '@/lib/orders/schema'
import { Pill, type Tone } from '../pill'

const paymentTone: Record<OrderRow['paymentStatus'], Tone> = {
  unpaid: 'wait',
  authorized: 'info',
  paid: 'ok',
  'partially-refunded': 'mute',
  refunded: 'mute',
}

const fulfilmentTone: Record<OrderRow['fulfilmentStatus'], Tone> = {
  unfulfilled: 'wait',
  'partially-fulfilled': 'info',
  fulfilled: 'info',
  returned: 'mute',
}

export async function PaymentPill({ status, locale }: { status: OrderRow['paymentStatus']; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'admin.orders.paymentStatus' })
  return <Pill tone={paymentTone[status]}>{t(status)}</Pill>
}

/** What is to be done with the parcel: nothing before it is paid, nothing after the order has ended. */
export async function FulfilmentPill({
  order,
  locale,
}: {
  order: Pick<OrderRow, 'status' | 'paymentStatus' | 'fulfilmentStatus'>
  locale: Locale
}) {
  const t = await getTranslations({ locale, namespace: 'admin.orders' })
  if (order.status === 'cancelled') return <Pill tone="mute">{t('status.cancelled')}</Pill>
  if (order.status === 'completed') return <Pill tone="ok">{t('status.completed')}</Pill>
  const early = order.paymentStatus === 'unpaid' && order.fulfilmentStatus === 'unfulfilled'
  if (early) return <span className="none">{t('fulfilmentStatus.not-yet')}</span>
  return <Pill tone={fulfilmentTone[order.fulfilmentStatus]}>{t(`fulfilmentStatus.${order.fulfilmentStatus}`)}</Pill>
}
