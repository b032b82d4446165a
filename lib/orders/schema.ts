import { z } from 'zod'
import { moneyView } from '@/lib/money-schema'
import { orderView } from './checkout/schema'

export const orderStatuses = orderView.shape.status.options

/** An order in a list. */
export const orderRow = orderView
  .pick({
    id: true,
    number: true,
    status: true,
    paymentStatus: true,
    fulfilmentStatus: true,
    email: true,
    placedAt: true,
  })
  .extend({ name: z.string(), country: z.string(), pieces: z.int(), total: moneyView })
  .meta({ id: 'OrderRow' })
export type OrderRow = z.infer<typeof orderRow>
export type OrderStatus = OrderRow['status']
