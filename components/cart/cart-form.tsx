'use client'
import { useTranslations } from 'next-intl'
import { startTransition, useActionState, useEffect, useRef } from 'react'
import { PlaceFields } from '@/components/storefront/place-fields'
import type { Place } from '@/lib/i18n/href'
import { type CartStatus, changeCartAction } from '@/lib/orders/cart/actions'

/** One form around the lines. Without JavaScript its buttons send it; with it, a chosen quantity does so at once. */
export function CartForm({ place, children }: { place: Place; children: React.ReactNode }) {
  const [status, change, pending] = useActionState(changeCartAction, null)
  const form = useRef<HTMLFormElement>(null)
  const line = useRef<HTMLParagraphElement>(null)

  const send = (data: FormData) => startTransition(() => change(data))

  useEffect(() => {
    if (pending) return
    // What the server knows wins over what was chosen and refused.
    for (const select of form.current?.querySelectorAll<HTMLSelectElement>('select[data-quantity]') ?? []) {
      select.value = select.dataset.quantity ?? select.value
    }
  })
  useEffect(() => {
    if (status?.kind === 'removed') line.current?.focus()
  }, [status])

  return (
    <form
      ref={form}
      className="checkout-form"
      action={change}
      aria-busy={pending}
      onSubmit={(event) => {
        event.preventDefault()
        const { nativeEvent, currentTarget } = event
        send(new FormData(currentTarget, nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null))
      }}
      onChange={(event) => {
        if (event.target instanceof HTMLSelectElement) send(new FormData(event.currentTarget))
      }}
    >
      <PlaceFields place={place} />
      {/* Enter changes the quantities and never removes the first line. */}
      <button className="visually-hidden" type="submit" name="do" value="update" tabIndex={-1} aria-hidden="true" />
      <p ref={line} role="status" tabIndex={-1} className={status ? 'small' : 'visually-hidden'}>
        {status && <Status status={status} />}
      </p>
      {children}
    </form>
  )
}

function Status({ status }: { status: CartStatus }) {
  const t = useTranslations('cart.status')
  if (status.kind === 'removed') {
    return (
      <>
        {t('removed', { name: status.name })}{' '}
        <button className="link" type="submit" name="do" value={`restore:${status.variantId}:${status.quantity}`}>
          {t('put-back')}
        </button>
      </>
    )
  }
  if (status.kind === 'changed') return t('changed', { name: status.name, quantity: status.quantity })
  if (status.kind === 'restored') return t('restored', { name: status.name })
  if (status.kind === 'too-many') return t('too-many', { name: status.name, left: status.left })
  return status.kind === 'gone' ? t('gone') : t('failed')
}
