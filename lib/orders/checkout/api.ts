import { z } from 'zod'
import { defineContract } from '@/lib/http/contract'
import { placeOrderInput } from './schema'

export const placedOrder = z
  .object({
    orderId: z.uuid(),
    number: z.string(),
    /** The guest's key to the order. */
    token: z.string(),
    /** Where the shopper pays; null when there is nothing to do now. */
    redirect: z.string().nullable(),
  })
  .meta({ id: 'PlacedOrder' })

export const placeOrderContract = defineContract({
  id: 'placeOrder',
  tag: 'orders',
  method: 'POST',
  path: '/orders',
  summary: 'Turn a cart into an order, once: a second call answers with the same order',
  body: placeOrderInput,
  status: 201,
  response: placedOrder,
  refusals: [
    'invalid',
    'not-found',
    'cart-empty',
    'address-missing',
    'shipping-missing',
    'not-shippable',
    'payment-method-unavailable',
    'coupon-unavailable',
    'total-changed',
    'out-of-stock',
  ],
  idempotent: true,
})

export const contracts = [placeOrderContract]
