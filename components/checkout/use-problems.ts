import { useTranslations } from 'next-intl'
import type { CheckoutState } from '@/lib/orders/checkout/actions'
import { useWord } from './use-word'

type Shown = Pick<CheckoutState, 'errors' | 'view'>

/** What is wrong with a field, in words; nothing when it is fine. */
export function useProblems({ errors, view }: Shown): (field: string) => string | undefined {
  const t = useTranslations('checkout')
  return (field) => {
    const error = errors.find((one) => one.field === field)
    const format = field.startsWith('billing.') ? view?.billingFormat : view?.format
    return error && t(`problem.${error.problem}`, { example: format?.postcodeExample ?? 'none' })
  }
}

/** What a field is called, in words. */
export function useLabels(view: Shown['view']): (field: string) => string {
  const t = useTranslations('checkout')
  const word = useWord()
  return (field) => {
    if (field === 'email') return t('email')
    if (field === 'note') return t('note')
    if (field === 'shippingMethodId') return t('shipping-legend')
    if (field === 'paymentMethod') return t('payment-legend')
    if (field === 'billing.country') return t('billing-country')
    const format = field.startsWith('billing.') ? view?.billingFormat : view?.format
    const name = field.split('.')[1]
    return word(format?.fields.find((one) => one.name === name)?.label ?? `address.${name}`)
  }
}
