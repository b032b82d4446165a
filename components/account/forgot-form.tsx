'use client'

import { useTranslations } from 'next-intl'
import { forgotPasswordAction } from '@/lib/auth/account-actions'
import type { Place } from '@/lib/i18n/href'
import { AccountForm } from './account-form'
import { EmailField } from './entry-fields'
import { MailSent } from './mail-sent'

export function ForgotForm({ place }: { place: Place }) {
  const t = useTranslations('account.forgot')
  return (
    <AccountForm
      action={forgotPasswordAction}
      place={place}
      submit={t('submit')}
      done={({ email = '' }) => <MailSent kind="reset" email={email} place={place} />}
    >
      {({ values, problem }) => (
        <div className="fields">
          <EmailField value={values.email} problem={problem('email')} autoComplete="username" />
        </div>
      )}
    </AccountForm>
  )
}
