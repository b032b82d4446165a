import { useTranslations } from 'next-intl'
import { Field } from './field'
import { useWord } from './use-word'

export type CountryChoice = { code: string; name: string }

type CountryFieldProps = {
  name: 'address.country' | 'billing.country'
  countries: readonly CountryChoice[]
  country: string
  error?: string
}

/** Decides which fields follow. Without JavaScript a button beside it asks for them. */
export function CountryField({ name, countries, country, error }: CountryFieldProps) {
  const t = useTranslations('checkout')
  const word = useWord()
  return (
    <>
      <Field name={name} label={word('address.country')} className="full" error={error}>
        {(control) => (
          <span className="select">
            <select
              {...control}
              defaultValue={country}
              autoComplete={name === 'address.country' ? 'shipping country' : 'billing country'}
              data-reckoned
            >
              {countries.map(({ code, name: label }) => (
                <option key={code} value={code}>
                  {label}
                </option>
              ))}
            </select>
          </span>
        )}
      </Field>
      <noscript className="full">
        <button className="button quiet" type="submit" name="intent" value="update">
          {t('change-country')}
        </button>
      </noscript>
    </>
  )
}
