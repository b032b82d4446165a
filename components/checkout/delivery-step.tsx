import { useTranslations } from 'next-intl'
import type { CheckoutView } from '@/lib/orders/checkout/view'
import { OptionList } from './option-list'
import { useWord } from './use-word'

/** How the parcel travels: what it costs and when it arrives. */
export function DeliveryStep({ view, error }: { view: CheckoutView; error: string | undefined }) {
  const t = useTranslations('checkout')
  const word = useWord()
  const options = view.deliveries.map(({ id, key, price, arrival, days }) => ({
    value: id,
    title: word(`shipping.${key}`),
    text: days === 'one' ? t('arrives-on', { date: arrival }) : t('arrives', { dates: arrival }),
    price: price ?? t('free'),
  }))
  return (
    <section className="step" aria-labelledby="step-delivery">
      <h2 id="step-delivery">{t('step.delivery')}</h2>
      {options.length === 0 ? (
        <p className="less">{t('unshippable', { country: view.countryName })}</p>
      ) : (
        <div>
          <OptionList
            name="shippingMethodId"
            legend={t('shipping-legend')}
            options={options}
            chosen={view.shippingMethodId ?? ''}
            error={error}
            reckoned
          />
          <noscript className="block pt-4">
            <button className="button quiet" type="submit" name="intent" value="update">
              {t('update')}
            </button>
          </noscript>
        </div>
      )}
    </section>
  )
}
