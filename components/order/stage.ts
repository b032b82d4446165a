import type { OrderView } from '@/lib/orders/checkout/schema'

export type Stage = 'to-pay' | 'packing' | 'partly-sent' | 'sent' | 'delivered' | 'cancelled'

type Known = Pick<OrderView, 'status' | 'paymentStatus' | 'fulfilmentStatus' | 'paymentMethod' | 'events'>

/** Where an order is, as its buyer would say it. */
export function stageOf({ status, paymentStatus, fulfilmentStatus, paymentMethod, events }: Known): Stage {
  if (status === 'cancelled') return 'cancelled'
  if (status === 'completed' || events.some(({ kind }) => kind === 'delivered')) return 'delivered'
  if (fulfilmentStatus === 'fulfilled') return 'sent'
  if (fulfilmentStatus === 'partially-fulfilled') return 'partly-sent'
  return awaitsMoney({ paymentStatus, paymentMethod }) ? 'to-pay' : 'packing'
}

/** It is packed only once the money has come. */
export const awaitsMoney = ({
  paymentStatus,
  paymentMethod,
}: Pick<Known, 'paymentStatus' | 'paymentMethod'>): boolean =>
  paymentStatus === 'unpaid' && paymentMethod !== 'cash-on-delivery'
