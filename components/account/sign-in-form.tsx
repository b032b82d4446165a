'use client'

import { useTranslations } from 'next-intl'
import { codeAction, signInAction } from '@/lib/auth/account-actions'
import type { Place } from '@/lib/i18n/href'
import { AccountForm } from './account-form'
import { CodeField, EmailField, PasswordField } from './entry-fields'

type SignInFormProps = { place: Place; next: string }

/** The password, and then the code where the account has a second factor. */
export function SignInForm({ place, next }: SignInFormProps) {
  const t = useTranslations('account')
  return (
    <AccountForm
      action={signInAction}
      place={place}
      submit={t('sign-in.submit')}
      hidden={{ next }}
      instead={({ code }) => (code === 'second-factor-required' ? <CodeForm place={place} next={next} /> : null)}
    >
      {({ values, problem }) => (
        <div className="fields">
          <EmailField value={values.email} problem={problem('email')} autoComplete="username" />
          <PasswordField problem={problem('password')} />
        </div>
      )}
    </AccountForm>
  )
}

export function CodeForm({ place, next }: SignInFormProps) {
  const t = useTranslations('account.two-factor')
  return (
    <div className="entry-form">
      <h2>{t('step')}</h2>
      <p className="soft">{t('step-lede')}</p>
      <AccountForm action={codeAction} place={place} submit={t('step-submit')} hidden={{ next }}>
        {() => (
          <div className="fields">
            <CodeField />
          </div>
        )}
      </AccountForm>
    </div>
  )
}
