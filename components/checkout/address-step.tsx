import { useTranslations } from 'next-intl'
import type { CheckoutValues } from '@/lib/orders/checkout/form'
import type { CheckoutView } from '@/lib/orders/checkout/view'
import { AddressFields } from './address-fields'
import { type CountryChoice, CountryField } from './country-field'

/** One of the shopper's own addresses; its link fills the fields. */
export type SavedChoice = { id: string; text: string; href: string; current: boolean }

type AddressStepProps = {
  values: CheckoutValues
  view: CheckoutView
  countries: readonly CountryChoice[]
  saved: readonly SavedChoice[]
  problemOf: (field: string) => string | undefined
}

/** Where the parcel goes, and where the invoice goes when that is somewhere else. */
export function AddressStep({ values, view, countries, saved, problemOf }: AddressStepProps) {
  const t = useTranslations('checkout')
  return (
    <section className="step group/address" aria-labelledby="step-address">
      <h2 id="step-address">{t('step.address')}</h2>
      <div>
        {saved.length > 1 && (
          <nav className="pb-5" aria-label={t('saved')}>
            <ul className="saved">
              {saved.map(({ id, text, href, current }) => (
                <li key={id}>
                  <a href={href} aria-current={current || undefined}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div className="fields">
          <CountryField
            name="address.country"
            countries={countries}
            country={view.country}
            error={problemOf('address.country')}
          />
          <AddressFields
            prefix="address"
            country={view.country}
            format={view.format}
            values={values.address}
            problemOf={problemOf}
          />
          <label className="check full">
            <input type="checkbox" name="sameBilling" defaultChecked={values.sameBilling} />
            <span>{t('same-billing')}</span>
          </label>
        </div>
        <div className="pt-4 group-has-[[name=sameBilling]:checked]/address:hidden">
          <fieldset>
            <legend className="legend">{t('billing')}</legend>
            <div className="fields">
              <CountryField
                name="billing.country"
                countries={countries}
                country={view.billingCountry}
                error={problemOf('billing.country')}
              />
              <AddressFields
                prefix="billing"
                country={view.billingCountry}
                format={view.billingFormat}
                values={values.billing}
                problemOf={problemOf}
              />
            </div>
          </fieldset>
        </div>
      </div>
    </section>
  )
}
