import { z } from 'zod'
import type { moneyView } from '@/lib/money-schema'
import { orderStatuses } from '@/lib/orders/schema'

export const ordersQuery = z.strictObject({
  status: z.enum(orderStatuses).optional(),
  /** The beginning of a number, or an e-mail address. */
  q: z.string().trim().max(200).optional(),
  cursor: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
export type OrdersQuery = z.infer<typeof ordersQuery>

export type AdminPayment = {
  id: string
  gateway: string
  status: 'pending' | 'authorized' | 'captured' | 'failed' | 'cancelled'
  amount: z.infer<typeof moneyView>
  captured: z.infer<typeof moneyView>
  refunded: z.infer<typeof moneyView>
  reference: string | null
  at: string
}

export type Parcel = {
  id: string
  status: 'shipped' | 'delivered'
  carrier: string | null
  trackingNumber: string | null
  at: string
}

const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((text) => text || undefined)
    .optional()

export const fulfilInput = z.strictObject({ carrier: optionalText(60), trackingNumber: optionalText(80) })
export const cancelInput = z.strictObject({ reason: z.string().trim().min(1).max(300) })

export const orderStep = z.enum(['pay', 'fulfil', 'deliver', 'cancel'])

/** The form of one step. */
export const orderStepInput = z.discriminatedUnion('step', [
  z.object({ step: z.literal('pay') }),
  fulfilInput.extend({ step: z.literal('fulfil') }),
  z.object({ step: z.literal('deliver') }),
  cancelInput.extend({ step: z.literal('cancel') }),
])
