import { useTranslations } from 'next-intl'
import type { CheckoutView } from '@/lib/orders/checkout/view'
import { OptionList } from './option-list'
import { useWord } from './use-word'

type PaymentStepProps = { view: CheckoutView; chosen: string; error: string | undefined }

export function PaymentStep({ view: { payments }, chosen, error }: PaymentStepProps) {
  const t = useTranslations('checkout')
  const word = useWord()
  const options = payments.map((key) => ({
    value: key,
    title: word(`payment.${key}.name`),
    text: word(`payment.${key}.hint`),
  }))
  const known = payments.find((key) => key === chosen) ?? payments[0] ?? ''
  return (
    <section className="step" aria-labelledby="step-payment">
      <h2 id="step-payment">{t('step.payment')}</h2>
      {options.length === 0 ? (
        <p className="less">{t('no-payment')}</p>
      ) : (
        <OptionList name="paymentMethod" legend={t('payment-legend')} options={options} chosen={known} error={error} />
      )}
    </section>
  )
}
