'use client'

import { useTranslations } from 'next-intl'
import { Field } from '@/components/checkout/field'
import type { Place } from '@/lib/i18n/href'
import { saveProfileAction } from '@/lib/users/actions'
import type { ProfileView } from '@/lib/users/schema'
import { AccountForm } from './account-form'
import { NameField } from './entry-fields'

type ProfileFormProps = {
  place: Place
  profile: ProfileView
  languages: { value: string; label: string }[]
  currencies: string[]
}

export function ProfileForm({ place, profile, languages, currencies }: ProfileFormProps) {
  const t = useTranslations('account')
  return (
    <AccountForm action={saveProfileAction} place={place} submit={t('profile.submit')} doneText={t('profile.saved')}>
      {({ values, problem }) => (
        <div className="fields">
          <NameField value={values.name ?? profile.name} problem={problem('name')} />
          <Field name="language" label={t('field.locale')} className="full" hint={t('hint.locale')}>
            {(control) => (
              <span className="select">
                <select {...control} defaultValue={profile.locale} autoComplete="language">
                  {languages.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
              </span>
            )}
          </Field>
          <Field name="money" label={t('field.currency')} className="full">
            {(control) => (
              <span className="select">
                <select {...control} defaultValue={profile.currency}>
                  {currencies.map((code) => (
                    <option key={code} value={code}>
                      {code}
                    </option>
                  ))}
                </select>
              </span>
            )}
          </Field>
          <div className="full">
            <label className="check">
              <input type="checkbox" name="marketingEmail" defaultChecked={profile.marketingEmail} />
              <span>{t('profile.marketing')}</span>
            </label>
            <p className="soft small">{t('profile.marketing-hint')}</p>
          </div>
        </div>
      )}
    </AccountForm>
  )
}
