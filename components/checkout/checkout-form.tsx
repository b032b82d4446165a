'use client'
import { useTranslations } from 'next-intl'
import { startTransition, useActionState, useEffect, useRef, useState } from 'react'
import { PlaceFields } from '@/components/storefront/place-fields'
import type { Place } from '@/lib/i18n/href'
import { type CheckoutState, placeOrderAction } from '@/lib/orders/checkout/actions'
import { AddressStep, type SavedChoice } from './address-step'
import { CheckoutNotice } from './checkout-notice'
import { CheckoutSummary } from './checkout-summary'
import { ClosedCheckout } from './closed-checkout'
import type { CountryChoice } from './country-field'
import { DeliveryStep } from './delivery-step'
import { Field } from './field'
import { PaymentStep } from './payment-step'
import { PlaceOrder } from './place-order'
import { useProblems } from './use-problems'

type CheckoutFormProps = {
  place: Place
  first: CheckoutState
  countries: readonly CountryChoice[]
  saved: readonly SavedChoice[]
  hrefs: { cart: string; home: string; terms: string; returns: string }
}

/**
 * One form with one action. The page is drawn from the action's last answer, also where it was sent without JavaScript;
 * with it, a country, region or delivery method is reckoned at once, and the fields are left as they are.
 */
export function CheckoutForm({ place, first, countries, saved, hrefs }: CheckoutFormProps) {
  const t = useTranslations('checkout')
  const [answer, send, pending] = useActionState(placeOrderAction, null)
  const [ordering, setOrdering] = useState(false)
  const notice = useRef<HTMLDivElement>(null)
  const state = answer ?? first
  const { values, view } = state
  const problemOf = useProblems(state)

  useEffect(() => {
    if (answer) notice.current?.focus()
  }, [answer])

  const submit = (form: HTMLFormElement, intent: string) => {
    const data = new FormData(form)
    data.set('intent', intent)
    setOrdering(intent === 'order')
    startTransition(() => send(data))
  }

  if (!view) return <ClosedCheckout homeHref={hrefs.home} />
  return (
    <>
      <CheckoutNotice state={state} cartHref={hrefs.cart} ref={notice} />
      <CheckoutSummary view={view} cartHref={hrefs.cart} open={view.country === 'JP'} />
      <form
        className="checkout-form"
        action={send}
        noValidate
        aria-busy={pending}
        onSubmit={(event) => {
          event.preventDefault()
          const { nativeEvent, currentTarget } = event
          const button = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null
          const intent = button instanceof HTMLButtonElement ? button.value : 'update'
          if (!(pending && ordering)) submit(currentTarget, intent)
        }}
        onChange={({ target, currentTarget }) => {
          const reckoned =
            target instanceof HTMLElement && ('reckoned' in target.dataset || target.id === 'address-region')
          if (reckoned) submit(currentTarget, 'update')
        }}
      >
        <PlaceFields place={place} />
        <input type="hidden" name="total" value={view.total} />
        <input type="hidden" name="shown" value={view.shown} />
        {/* Enter in a field works out the total and never orders. */}
        <button
          className="visually-hidden"
          type="submit"
          name="intent"
          value="update"
          tabIndex={-1}
          aria-hidden="true"
        />

        <section className="step" aria-labelledby="step-contact">
          <h2 id="step-contact">{t('step.contact')}</h2>
          <div className="fields">
            <Field name="email" label={t('email')} className="full" error={problemOf('email')} hint={t('email-hint')}>
              {(control) => (
                <input
                  {...control}
                  type="email"
                  dir="ltr"
                  className="input rtl:text-right"
                  autoComplete="email"
                  maxLength={254}
                  defaultValue={values.email}
                />
              )}
            </Field>
          </div>
        </section>
        <AddressStep values={values} view={view} countries={countries} saved={saved} problemOf={problemOf} />
        <DeliveryStep view={view} error={problemOf('shippingMethodId')} />
        <PaymentStep view={view} chosen={values.paymentMethod} error={problemOf('paymentMethod')} />
        <section className="step" aria-labelledby="step-note">
          <h2 id="step-note">{t('step.note')}</h2>
          <div className="fields">
            <Field
              name="note"
              label={t('note')}
              className="full"
              required={false}
              error={problemOf('note')}
              hint={t('note-hint')}
            >
              {(control) => <textarea {...control} rows={3} maxLength={500} defaultValue={values.note} />}
            </Field>
          </div>
        </section>
        <PlaceOrder
          total={view.sums.total}
          hrefs={hrefs}
          pending={pending}
          ordering={ordering}
          updated={answer !== null}
        />
      </form>
    </>
  )
}
