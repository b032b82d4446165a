'use server'

import { refresh } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { caller, placeOf, signedIn } from '@/lib/auth/action-context'
import { answerForm, type FormState, fieldOf, fieldsOf } from '@/lib/auth/form-state'
import { ownPasswordInput } from '@/lib/auth/schema'
import { hrefOf } from '@/lib/i18n/href'
import { addressCountry } from '@/lib/orders/address-countries'
import { type AddressFormat, getAddressFormat } from '@/lib/orders/address-format'
import { checkAddressValues, type FormError } from '@/lib/orders/checkout/check-form'
import { type AddressValues, readAddress } from '@/lib/orders/checkout/form'
import { parse } from '@/lib/parse'
import { attempt, Refusal, type RefusalCode } from '@/lib/refusal'
import { addAddress, changeAddress, makePrimary, removeAddress } from './addresses'
import { eraseMe } from './privacy'
import { changeProfile } from './profile'
import { addressKinds, profileInput } from './schema'

export async function saveProfileAction(_: FormState | null, form: FormData): Promise<FormState> {
  const viewer = await signedIn(form)
  return answerForm(form, ['name'], () => {
    const given = {
      name: fieldOf(form, 'name'),
      locale: fieldOf(form, 'language'),
      currency: fieldOf(form, 'money'),
      marketingEmail: form.get('marketingEmail') !== null,
    }
    return changeProfile(viewer, parse(profileInput, given), 'account')
  })
}

export async function eraseAccountAction(_: FormState | null, form: FormData): Promise<FormState> {
  const place = placeOf(form)
  const viewer = await signedIn(form)
  const state = await answerForm(form, [], async () => {
    const { currentPassword } = parse(ownPasswordInput, fieldsOf(form, ['currentPassword']))
    if (form.get('sure') === null) throw new Refusal('invalid', { errors: [{ path: 'sure', code: 'required' }] })
    await eraseMe(viewer, currentPassword, await caller())
  })
  if (!state.done) return state
  redirect(hrefOf(place, '/goodbye'))
}

/** What the address form shows next. */
export type AddressState = {
  values: AddressValues
  country: string
  format: AddressFormat
  errors: FormError[]
  code: RefusalCode | null
}

/** `intent` is `save`, or `update` for another country, which only draws the fields anew. */
export async function saveAddressAction(_: AddressState | null, form: FormData): Promise<AddressState> {
  refresh()
  const place = placeOf(form)
  const viewer = await signedIn(form)
  const values = readAddress(form, 'address')
  const country = values.country ?? ''
  if (!addressCountry(country)) notFound()
  const format = await getAddressFormat(country, place.locale)
  const state: AddressState = { values, country, format, errors: [], code: null }
  if (form.get('intent') !== 'save') return state

  const { address, errors } = await checkAddressValues('address', values, format)
  if (!address) return { ...state, errors }
  const id = fieldOf(form, 'id')
  const saved = await attempt(async () =>
    id ? changeAddress(viewer, parse(z.uuid(), id), { ...blank, ...address }) : addAddress(viewer, address),
  )
  if (!saved.ok) return { ...state, code: saved.code }
  redirect(hrefOf(place, '/account/addresses?done=saved'))
}

const blank = {
  organization: undefined,
  line2: undefined,
  locality: undefined,
  region: undefined,
  postcode: undefined,
  phone: undefined,
}

export async function removeAddressAction(form: FormData): Promise<void> {
  const viewer = await signedIn(form)
  await attempt(async () => removeAddress(viewer, parse(z.uuid(), fieldOf(form, 'id'))))
  redirect(hrefOf(placeOf(form), '/account/addresses?done=removed'))
}

export async function makePrimaryAction(form: FormData): Promise<void> {
  const viewer = await signedIn(form)
  await attempt(async () =>
    makePrimary(viewer, parse(z.uuid(), fieldOf(form, 'id')), parse(z.enum(addressKinds), fieldOf(form, 'kind'))),
  )
  redirect(hrefOf(placeOf(form), '/account/addresses'))
}
