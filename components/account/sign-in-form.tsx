'use client'

import { useTranslations } from 'next-intl'
import { signInAction } from '@/lib/auth/account-actions'
import type { Place } from '@/lib/i18n/href'
import { AccountForm } from './account-form'
import { EmailField, PasswordField } from './entry-fields'

export function SignInForm({ place, next }: { place: Place; next: string }) {
  const t = useTranslations('account')
  return (
    <AccountForm action={signInAction} place={place} submit={t('sign-in.submit')} hidden={{ next }}>
      {({ values, problem }) => (
        <div className="fields">
          <EmailField value={values.email} problem={problem('email')} autoComplete="username" />
          <PasswordField problem={problem('password')} />
        </div>
      )}
    </AccountForm>
  )
}
