import { z } from 'zod'
import { addLineInput, createCartInput } from '../cart/schema'

export const sessionView = z
  .object({
    cart: z.object({ id: z.uuid(), count: z.int() }).nullable(),
    account: z.object({ name: z.string() }).nullable(),
  })
  .meta({ id: 'Session' })

export const sessionLineInput = addLineInput.extend({
  ...createCartInput.shape,
  /** Made by the browser before its first add, so that parallel first adds meet in one cart. The cookie comes first. */
  cartId: z.uuid({ version: 'v4' }).optional(),
})

export const addedView = z.object({ cartId: z.uuid(), count: z.int() })
