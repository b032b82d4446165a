'use client'

import { useTranslations } from 'next-intl'
import { changePasswordAction, forgotPasswordAction, requestEmailChangeAction } from '@/lib/auth/account-actions'
import type { Place } from '@/lib/i18n/href'
import { AccountForm } from './account-form'
import { EmailField, PasswordField } from './entry-fields'

/** `email` tells a password manager whose password it is. */
export function PasswordChangeForm({ place, email }: { place: Place; email: string }) {
  const t = useTranslations('account.security')
  return (
    <AccountForm
      action={changePasswordAction}
      place={place}
      submit={t('password-submit')}
      doneText={t('password-done')}
      quiet
    >
      {({ problem }) => (
        <div className="fields">
          <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
          <PasswordField name="currentPassword" problem={problem('currentPassword')} />
          <PasswordField problem={problem('password')} chosen />
        </div>
      )}
    </AccountForm>
  )
}

/** For an account without one: the link comes by mail. */
export function ChoosePasswordForm({ place, email }: { place: Place; email: string }) {
  const t = useTranslations('account')
  return (
    <AccountForm
      action={forgotPasswordAction}
      place={place}
      hidden={{ email }}
      submit={t('forgot.submit')}
      quiet
      done={() => (
        <p className="notice good" role="status">
          {t.rich('sent.reset', { email: () => <bdi>{email}</bdi> })}
        </p>
      )}
    />
  )
}

export function EmailChangeForm({ place }: { place: Place }) {
  const t = useTranslations('account')
  return (
    <AccountForm
      action={requestEmailChangeAction}
      place={place}
      submit={t('security.email-submit')}
      quiet
      done={({ email = '' }) => (
        <p className="notice good" role="status">
          {t.rich('sent.change', { email: () => <bdi>{email}</bdi> })}
        </p>
      )}
    >
      {({ values, problem }) => (
        <div className="fields">
          <EmailField label={t('field.new-email')} value={values.email} problem={problem('email')} autoComplete="off" />
          <PasswordField name="currentPassword" problem={problem('currentPassword')} />
        </div>
      )}
    </AccountForm>
  )
}
