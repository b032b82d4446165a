import { attempt, type FieldError } from '@/lib/refusal'
import { type Address, address } from '../address'
import { checkAddress } from '../address-check'
import type { AddressFormat } from '../address-format'
import { cartAddressInput } from '../cart/schema'
import type { AddressPrefix, AddressValues, CheckoutValues } from './form'
import type { CheckoutView } from './view'

export type FieldProblem =
  | 'required'
  | 'choose'
  | 'email'
  | 'postcode'
  | 'region'
  | 'phone'
  | 'country'
  | 'too-long'
  | 'unavailable'
/** `field` is the form's name of it. */
export type FormError = { field: string; problem: FieldProblem }

export type CheckedForm = { email: string; address: Address; billingAddress: Address | undefined }

/** Checks everything at once, in the order of the page. `form` is null when something is wrong. */
export async function checkForm(
  values: CheckoutValues,
  view: CheckoutView,
): Promise<{ form: CheckedForm | null; errors: FormError[] }> {
  const email = cartAddressInput.shape.email.safeParse(values.email)
  const delivery = await checkAddressValues('address', { ...values.address, country: view.country }, view.format)
  const billing = values.sameBilling
    ? null
    : await checkAddressValues('billing', { ...values.billing, country: view.billingCountry }, view.billingFormat)
  const errors: FormError[] = [
    ...(email.success ? [] : [{ field: 'email', problem: values.email ? ('email' as const) : ('required' as const) }]),
    ...delivery.errors,
    ...(billing?.errors ?? []),
    ...(view.deliveries.length === 0 ? [{ field: 'address.country', problem: 'unavailable' as const }] : []),
    ...checkChoice(
      'shippingMethodId',
      values.shippingMethodId,
      view.deliveries.map(({ id }) => id),
    ),
    ...checkChoice('paymentMethod', values.paymentMethod, view.payments),
    ...(values.note.length > 500 ? [{ field: 'note', problem: 'too-long' as const }] : []),
  ]
  if (errors.length > 0 || !email.success || !delivery.address) return { form: null, errors }
  return { form: { email: email.data, address: delivery.address, billingAddress: billing?.address }, errors }
}

function checkChoice(field: string, chosen: string, offered: readonly string[]): FormError[] {
  if (offered.length === 0 || offered.includes(chosen)) return []
  return [{ field, problem: chosen ? 'unavailable' : 'choose' }]
}

/** Both the shape and what the country asks for, so that one answer names every wrong field. */
export async function checkAddressValues(
  prefix: AddressPrefix,
  entered: AddressValues,
  format: AddressFormat,
): Promise<{ address?: Address; errors: FormError[] }> {
  const names: (keyof Address)[] = ['country', ...format.fields.map(({ name }) => name)]
  const own = Object.fromEntries(names.flatMap((name) => (entered[name] ? [[name, entered[name]]] : [])))
  const shape = address.safeParse(own)
  const shapeErrors = shape.error?.issues.map(({ path }) => String(path[0])) ?? []
  const sound = Object.entries(own).filter(([name]) => !shapeErrors.includes(name))
  const rest = address.parse({ name: '–', line1: '–', ...Object.fromEntries(sound) })
  const checked = await attempt(() => checkAddress(shape.data ?? rest, prefix))
  const byCountry = checked.ok ? [] : (checked.detail.errors ?? [])

  const errors = names.flatMap((name): FormError[] => {
    const field = `${prefix}.${name}`
    if (shapeErrors.includes(name)) return [{ field, problem: entered[name] ? 'too-long' : 'required' }]
    const found = byCountry.find(({ path }) => path === field)
    return found ? [{ field, problem: problemOf(found, format, name) }] : []
  })
  return errors.length === 0 && checked.ok ? { address: checked.data, errors } : { errors }
}

function problemOf({ code }: FieldError, { fields }: AddressFormat, name: keyof Address): FieldProblem {
  if (code === 'postcode' || code === 'region' || code === 'phone' || code === 'country') return code
  return fields.find((field) => field.name === name)?.options ? 'choose' : 'required'
}
