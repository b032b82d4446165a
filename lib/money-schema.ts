import { z } from 'zod'
import { currencyCodes } from './money'

/** Money in answers: the amount is a bigint here and a string of minor units on the wire. */
export const moneyView = z
  .strictObject({
    amount: z
      .bigint()
      .meta({ override: { type: 'string', pattern: '^-?\\d+$', description: 'Minor units', example: '1999' } }),
    currency: z.enum(currencyCodes),
  })
  .meta({ id: 'Money' })
