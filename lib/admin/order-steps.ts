import type { OrderView } from '@/lib/orders/checkout/schema'

export type OrderStep = 'pay' | 'fulfil' | 'deliver' | 'cancel'

/** What can be offered for an order as it stands. The transition decides again, behind the order's lock. */
export function stepsFor(
  order: Pick<OrderView, 'status' | 'paymentStatus' | 'fulfilmentStatus' | 'paymentMethod'>,
  parcelsUnderway: boolean,
): OrderStep[] {
  if (order.status !== 'open') return []
  const paid = order.paymentStatus === 'paid' || order.paymentMethod === 'cash-on-delivery'
  const unsent = order.fulfilmentStatus === 'unfulfilled' || order.fulfilmentStatus === 'partially-fulfilled'
  return [
    ...(paid && unsent ? (['fulfil'] as const) : []),
    ...(parcelsUnderway ? (['deliver'] as const) : []),
    ...(order.paymentStatus === 'unpaid' ? (['pay'] as const) : []),
    ...(order.fulfilmentStatus === 'unfulfilled' ? (['cancel'] as const) : []),
  ]
}
