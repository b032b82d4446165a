'use client'

import { useTranslations } from 'next-intl'
import { registerAction } from '@/lib/auth/account-actions'
import type { Place } from '@/lib/i18n/href'
import { AccountForm } from './account-form'
import { EmailField, NameField, PasswordField } from './entry-fields'
import { MailSent } from './mail-sent'

export function RegisterForm({ place }: { place: Place }) {
  const t = useTranslations('account')
  return (
    <AccountForm
      action={registerAction}
      place={place}
      submit={t('register.submit')}
      done={({ email = '' }) => <MailSent kind="verify" email={email} place={place} />}
    >
      {({ values, problem }) => (
        <div className="fields">
          <NameField value={values.name} problem={problem('name')} />
          <EmailField value={values.email} problem={problem('email')} autoComplete="username" />
          <PasswordField label={t('field.password')} problem={problem('password')} chosen />
        </div>
      )}
    </AccountForm>
  )
}
