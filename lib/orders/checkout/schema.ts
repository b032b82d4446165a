import { z } from 'zod'
import { moneyView } from '@/lib/money-schema'
import { address } from '../address'
import { taxView } from '../cart/schema'

export const placeOrderInput = z.strictObject({
  cartId: z.uuid(),
  paymentMethod: z.string().regex(/^[a-z-]{1,40}$/),
  /** What the shopper was shown, in minor units. Another total is refused with `total-changed`, never charged. */
  expectedTotal: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
  billingAddress: address.optional(),
  note: z.string().trim().max(500).optional(),
})
export type PlaceOrderInput = z.infer<typeof placeOrderInput>

export const orderLineView = z.object({
  id: z.uuid(),
  sku: z.string(),
  name: z.string(),
  variantName: z.string(),
  image: z.string().nullable(),
  quantity: z.int(),
  fulfilled: z.int(),
  unit: moneyView,
  discount: moneyView,
  amount: moneyView,
  tax: moneyView,
  taxRate: z.int(),
})

export const orderView = z
  .object({
    id: z.uuid(),
    number: z.string(),
    token: z.string(),
    status: z.enum(['open', 'cancelled', 'completed']),
    paymentStatus: z.enum(['unpaid', 'authorized', 'paid', 'partially-refunded', 'refunded']),
    fulfilmentStatus: z.enum(['unfulfilled', 'partially-fulfilled', 'fulfilled', 'returned']),
    locale: z.string(),
    currency: z.string(),
    email: z.string(),
    shippingAddress: address,
    billingAddress: address,
    lines: z.array(orderLineView),
    subtotal: moneyView,
    discount: moneyView,
    shipping: moneyView,
    tax: moneyView,
    taxes: z.array(taxView),
    total: moneyView,
    pricesIncludeTax: z.boolean(),
    shippingMethod: z.string(),
    minDays: z.int(),
    maxDays: z.int(),
    paymentMethod: z.string(),
    events: z.array(z.object({ kind: z.string(), at: z.string(), detail: z.record(z.string(), z.string()) })),
    placedAt: z.string(),
  })
  .meta({ id: 'Order' })
export type OrderView = z.infer<typeof orderView>
