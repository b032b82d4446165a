'use client'

import { useTranslations } from 'next-intl'
import { resetPasswordAction } from '@/lib/auth/account-actions'
import type { Place } from '@/lib/i18n/href'
import { AccountForm } from './account-form'
import { PasswordField } from './entry-fields'

export function ResetForm({ place, token }: { place: Place; token: string }) {
  const t = useTranslations('account.reset')
  return (
    <AccountForm action={resetPasswordAction} place={place} submit={t('submit')} hidden={{ token }}>
      {({ problem }) => (
        <div className="fields">
          <PasswordField problem={problem('password')} chosen />
        </div>
      )}
    </AccountForm>
  )
}
