import { z } from 'zod'
import { personName } from '@/lib/auth/schema'
import { locales } from '@/lib/i18n/locales'
import { currencyCodes } from '@/lib/money'
import { address } from '@/lib/orders/address'

/** How many addresses an account may keep. */
export const MOST_ADDRESSES = 50

export const consentPurposes = ['marketing-email'] as const
export type ConsentPurpose = (typeof consentPurposes)[number]

export const profileView = z
  .object({
    id: z.uuid(),
    email: z.string(),
    emailVerified: z.boolean(),
    name: z.string(),
    locale: z.string(),
    currency: z.string(),
    marketingEmail: z.boolean(),
  })
  .meta({ id: 'Profile' })
export type ProfileView = z.infer<typeof profileView>

export const profileInput = z.strictObject({
  name: personName.optional(),
  locale: z.enum(locales).optional(),
  currency: z.enum(currencyCodes).optional(),
  marketingEmail: z.boolean().optional(),
})
export type ProfileInput = z.infer<typeof profileInput>

export const addressKinds = ['billing', 'shipping'] as const
export type AddressKind = (typeof addressKinds)[number]

export const savedAddressView = address
  .extend({ id: z.uuid(), primaryBilling: z.boolean(), primaryShipping: z.boolean() })
  .meta({ id: 'SavedAddress' })
export type SavedAddress = z.infer<typeof savedAddressView>

export const addressChange = address.partial()
export const primaryInput = z.strictObject({ kind: z.enum(addressKinds) })
export const ownAddress = z.object({ id: z.uuid() })
