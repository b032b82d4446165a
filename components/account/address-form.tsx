'use client'

import { useTranslations } from 'next-intl'
import { startTransition, useActionState, useEffect, useRef } from 'react'
import { AddressFields } from '@/components/checkout/address-fields'
import { type CountryChoice, CountryField } from '@/components/checkout/country-field'
import { PlaceFields } from '@/components/storefront/place-fields'
import { hrefOf, type Place } from '@/lib/i18n/href'
import { type AddressState, saveAddressAction } from '@/lib/users/actions'

type AddressFormProps = {
  place: Place
  /** Empty for a new one. */
  id: string
  first: Pick<AddressState, 'values' | 'country' | 'format'>
  countries: readonly CountryChoice[]
}

/** The country decides which fields there are; they are drawn anew when it changes, and keep what was entered. */
export function AddressForm({ place, id, first, countries }: AddressFormProps) {
  const t = useTranslations('account')
  const problems = useTranslations('checkout')
  const [answer, send, pending] = useActionState(saveAddressAction, null)
  const notice = useRef<HTMLDivElement>(null)
  const { values, country, format } = answer ?? first
  const errors = answer?.errors ?? []
  const refused = answer && (errors.length > 0 || answer.code)
  useEffect(() => {
    if (answer) notice.current?.focus()
  }, [answer])

  const problemOf = (field: string) => {
    const error = errors.find((one) => one.field === field)
    return error && problems(`problem.${error.problem}`, { example: format.postcodeExample ?? 'none' })
  }
  const submit = (form: HTMLFormElement, intent: string) => {
    const data = new FormData(form)
    data.set('intent', intent)
    startTransition(() => send(data))
  }
  return (
    <form
      className="entry-form"
      action={send}
      noValidate
      aria-busy={pending}
      onSubmit={(event) => {
        event.preventDefault()
        submit(event.currentTarget, 'save')
      }}
      onChange={({ target, currentTarget }) => {
        if (target instanceof HTMLElement && 'reckoned' in target.dataset) submit(currentTarget, 'update')
      }}
    >
      {refused && (
        <div className="notice" role="alert" tabIndex={-1} ref={notice}>
          <h2>
            {errors.length > 0
              ? t('errors.title', { count: errors.length })
              : t(answer.code === 'invalid' ? 'addresses.too-many' : 'errors.other')}
          </h2>
          <p className="small">{t('errors.kept')}</p>
        </div>
      )}
      <input type="hidden" name="id" value={id} />
      <PlaceFields place={place} />
      <div className="fields">
        <CountryField
          name="address.country"
          countries={countries}
          country={country}
          error={problemOf('address.country')}
        />
        <AddressFields prefix="address" country={country} format={format} values={values} problemOf={problemOf} />
      </div>
      <p className="actions">
        <button className="button" type="submit" name="intent" value="save" aria-disabled={pending}>
          {t('addresses.save')}
        </button>
        <a href={hrefOf(place, '/account/addresses')}>{t('addresses.cancel')}</a>
      </p>
    </form>
  )
}
