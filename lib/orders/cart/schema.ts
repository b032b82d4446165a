import { z } from 'zod'
import { emailAddress } from '@/lib/auth/schema'
import { pictureView } from '@/lib/catalog/schema'
import { locales } from '@/lib/i18n/locales'
import { currencyCodes } from '@/lib/money'
import { moneyView } from '@/lib/money-schema'
import { address } from '../address'

export const quantity = z.coerce.number().int().min(1).max(999)

export const createCartInput = z.strictObject({ locale: z.enum(locales), currency: z.enum(currencyCodes) })
export const addLineInput = z.strictObject({ variantId: z.uuid(), quantity: quantity.default(1) })
export type AddLineInput = z.infer<typeof addLineInput>
/** 0 removes the line. */
export const changeLineInput = z.strictObject({ quantity: z.coerce.number().int().min(0).max(999) })
export const cartAddressInput = z.strictObject({
  email: emailAddress,
  address,
})
export type CartAddressInput = z.infer<typeof cartAddressInput>
export const shippingMethodInput = z.strictObject({ shippingMethodId: z.uuid() })
export const couponInput = z.strictObject({
  code: z
    .string()
    .trim()
    .min(1)
    .max(40)
    .transform((text) => text.toUpperCase()),
})

export const taxView = z.object({
  /** Parts per million: 190000 is 19 %. */
  rate: z.int(),
  base: moneyView,
  amount: moneyView,
})

/** Shipping and tax are null until the address says where the parcel goes. */
export const totalsView = z
  .object({
    subtotal: moneyView,
    discount: moneyView,
    shipping: moneyView.nullable(),
    tax: moneyView.nullable(),
    taxes: z.array(taxView),
    total: moneyView,
    pricesIncludeTax: z.boolean(),
  })
  .meta({ id: 'Totals' })
export type TotalsView = z.infer<typeof totalsView>

export const cartLineView = z
  .object({
    id: z.uuid(),
    variantId: z.uuid(),
    sku: z.string(),
    slug: z.string(),
    name: z.string(),
    variantName: z.string(),
    picture: pictureView.nullable(),
    quantity: z.int(),
    /** What can be bought at most, across warehouses. */
    available: z.int(),
    unit: moneyView,
    prior: moneyView.nullable(),
    amount: moneyView,
    problem: z.enum(['sold-out', 'too-many']).nullable(),
  })
  .meta({ id: 'CartLine' })
export type CartLineView = z.infer<typeof cartLineView>

export const shippingOptionView = z.object({
  id: z.uuid(),
  key: z.string(),
  minDays: z.int(),
  maxDays: z.int(),
  amount: moneyView,
})
export type ShippingOptionView = z.infer<typeof shippingOptionView>

export const cartView = z
  .object({
    id: z.uuid(),
    locale: z.enum(locales),
    currency: z.enum(currencyCodes),
    count: z.int(),
    lines: z.array(cartLineView),
    coupons: z.array(z.object({ code: z.string(), amount: moneyView })),
    email: z.string().nullable(),
    address: address.nullable(),
    shippingOptions: z.array(shippingOptionView),
    shippingMethodId: z.uuid().nullable(),
    totals: totalsView,
  })
  .meta({ id: 'Cart' })
export type CartView = z.infer<typeof cartView>
