import type { Address } from '../address'

export type AddressValues = Partial<Record<keyof Address, string>>

/** What the visitor has entered, as it stands in the fields. */
export type CheckoutValues = {
  email: string
  address: AddressValues
  sameBilling: boolean
  billing: AddressValues
  shippingMethodId: string
  paymentMethod: string
  note: string
}

/** Form names of the two addresses begin with these. */
export type AddressPrefix = 'address' | 'billing'

const addressFields = [
  'name',
  'organization',
  'line1',
  'line2',
  'locality',
  'region',
  'postcode',
  'country',
  'phone',
] as const satisfies (keyof Address)[]

/** More than any field takes: what is longer is refused by the checks, and not sent back whole. */
const longest = 600

export function readCheckoutForm(form: FormData): CheckoutValues {
  return {
    email: textOf(form, 'email'),
    address: readAddress(form, 'address'),
    sameBilling: form.get('sameBilling') !== null,
    billing: readAddress(form, 'billing'),
    shippingMethodId: textOf(form, 'shippingMethodId'),
    paymentMethod: textOf(form, 'paymentMethod'),
    note: textOf(form, 'note'),
  }
}

export const readAddress = (form: FormData, prefix: AddressPrefix): AddressValues =>
  Object.fromEntries(
    addressFields
      .map((name): [string, string] => [name, textOf(form, `${prefix}.${name}`)])
      .filter(([, text]) => text !== ''),
  )

export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim().slice(0, longest) : ''
}

type Known = {
  email: string | null
  address: Address | null
  view: { country: string; shippingMethodId: string | null }
}

/** What the fields hold at first: what the cart remembers, as far as it is for the same country. */
export function firstValues(known: Known | null): CheckoutValues {
  const address = known?.address?.country === known?.view.country ? known?.address : null
  return {
    email: known?.email ?? '',
    address: address ?? {},
    sameBilling: true,
    billing: {},
    shippingMethodId: known?.view.shippingMethodId ?? '',
    paymentMethod: '',
    note: '',
  }
}
