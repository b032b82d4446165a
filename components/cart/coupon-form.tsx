'use client'
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { PlaceFields } from '@/components/storefront/place-fields'
import type { Place } from '@/lib/i18n/href'
import { couponAction } from '@/lib/orders/cart/actions'

type CouponFormProps = { place: Place; applied: { code: string; gives: boolean } | null }

/** A cart has one code: it is entered, or shown with the way to take it back. */
export function CouponForm({ place, applied }: CouponFormProps) {
  const t = useTranslations('cart.coupon')
  const [state, send, pending] = useActionState(couponAction, null)
  return (
    <details className="coupon" open={applied !== null || state !== null}>
      <summary>{t('summary')}</summary>
      <form action={send} aria-busy={pending}>
        <PlaceFields place={place} />
        {applied ? (
          <p className="flex flex-wrap items-center justify-between gap-x-4 pb-4" role="status">
            {applied.gives ? t('applied', { code: applied.code }) : t('idle', { code: applied.code })}
            <button className="link" type="submit" name="remove" value={applied.code}>
              {t('remove', { code: applied.code })}
            </button>
          </p>
        ) : (
          <div className="coupon-row">
            <div className="field" data-error={state ? '' : undefined}>
              <label className="visually-hidden" htmlFor="code">
                {t('label')}
              </label>
              <input
                className="input"
                id="code"
                name="code"
                type="text"
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                defaultValue={state?.code}
                aria-invalid={state ? true : undefined}
                aria-describedby={state ? 'code-error' : undefined}
              />
              {state && (
                <p className="error" id="code-error" role="alert">
                  {state.problem === 'missing' ? t('missing') : t('unavailable')}
                </p>
              )}
            </div>
            <button className="button quiet" type="submit">
              {t('apply')}
            </button>
          </div>
        )}
      </form>
    </details>
  )
}
