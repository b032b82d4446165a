import { useTranslations } from 'next-intl'
import type { Ref } from 'react'
import type { CheckoutRefusal, CheckoutState } from '@/lib/orders/checkout/actions'
import type { CheckoutView } from '@/lib/orders/checkout/view'
import { fieldId } from './field'
import { useLabels, useProblems } from './use-problems'

type CheckoutNoticeProps = { state: CheckoutState; cartHref: string; ref: Ref<HTMLDivElement> }

/** What stands in the way of the order, said before everything else. */
export function CheckoutNotice({ state, cartHref, ref }: CheckoutNoticeProps) {
  const { errors, refusal, view } = state
  if (!view || (errors.length === 0 && !refusal)) return null
  return (
    <div className="notice" role="alert" tabIndex={-1} ref={ref}>
      {refusal ? <Refused refusal={refusal} view={view} cartHref={cartHref} /> : <WrongFields state={state} />}
    </div>
  )
}

function WrongFields({ state }: { state: CheckoutState }) {
  const t = useTranslations('checkout')
  const problemOf = useProblems(state)
  const labelOf = useLabels(state.view)
  return (
    <>
      <h2>{t('errors.title', { count: state.errors.length })}</h2>
      <ul className="small">
        {state.errors.map(({ field }) => (
          <li key={field}>
            {t.rich('errors.line', {
              label: labelOf(field),
              text: problemOf(field) ?? '',
              field: (chunks) => <a href={`#${fieldId(field)}`}>{chunks}</a>,
            })}
          </li>
        ))}
      </ul>
      <p className="small">{t('errors.kept')}</p>
    </>
  )
}

type RefusedProps = { refusal: CheckoutRefusal; view: CheckoutView; cartHref: string }

function Refused({ refusal: { code, detail, changes }, view, cartHref }: RefusedProps) {
  const t = useTranslations('checkout.refused')
  const toCart = t.rich('to-cart', { cart: (chunks) => <a href={cartHref}>{chunks}</a> })
  if (code === 'total-changed') {
    return (
      <>
        <h2>{t('total-changed', { total: view.sums.total })}</h2>
        <ul className="small">
          {changes.map(({ part, was, now }) => (
            <li key={part}>{t(`change.${part}`, { was, now })}</li>
          ))}
        </ul>
        <p className="small">{t('total-again')}</p>
      </>
    )
  }
  if (code === 'out-of-stock') {
    const line = view.lines.find(({ variantId }) => variantId === detail.variantId)
    return (
      <>
        <h2>
          {line ? t('out-of-stock', { name: line.name, left: Number(detail.available ?? 0) }) : t('out-of-stock-other')}
        </h2>
        <p className="small">
          {t('kept')} {toCart}
        </p>
      </>
    )
  }
  if (code === 'coupon-unavailable') {
    return (
      <>
        <h2>{t('coupon-unavailable', { code: String(detail.coupon ?? '') })}</h2>
        <p className="small">
          {t('kept')} {toCart}
        </p>
      </>
    )
  }
  const plain = (['payment-method-unavailable', 'not-shippable', 'shipping-missing'] as const).find(
    (known) => known === code,
  )
  return (
    <>
      <h2>{plain ? t(`${plain}`) : code === 'invalid' ? t('cart-changed') : t('failed')}</h2>
      <p className="small">{t('kept')}</p>
    </>
  )
}
