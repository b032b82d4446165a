import { z } from 'zod'
import { defaultLocale, locales } from '@/lib/i18n/locales'
import { currencyCodes } from '@/lib/money'

/** Language of texts in an answer: a BCP 47 tag in lower case. */
export const localeField = z
  .string()
  .toLowerCase()
  .pipe(z.enum(locales))
  .default(defaultLocale)
  .meta({ description: `One of ${locales.join(', ')}`, example: 'de' })

/** Currency of prices in an answer, by ISO 4217. */
export const currencyField = z
  .string()
  .toUpperCase()
  .pipe(z.enum(currencyCodes))
  .default('USD')
  .meta({ description: `One of ${currencyCodes.join(', ')}`, example: 'EUR' })
