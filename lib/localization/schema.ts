import { z } from 'zod'
import { currencyCodes } from '@/lib/money'

export const roundingRules = ['charm-99', 'charm-90', 'whole', 'ten', 'hundred', 'thousand', 'nickel'] as const
export type RoundingRule = (typeof roundingRules)[number]

export const marketView = z
  .object({
    id: z.uuid(),
    key: z.string(),
    currency: z.enum(currencyCodes),
    defaultLocale: z.string(),
    pricesIncludeTax: z.boolean(),
    rounding: z.enum(roundingRules),
    locales: z.array(z.string()),
    countries: z.array(z.object({ country: z.string(), locale: z.string() })),
  })
  .meta({ id: 'Market' })
export type MarketView = z.infer<typeof marketView>
