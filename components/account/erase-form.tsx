'use client'

import { useTranslations } from 'next-intl'
import type { Place } from '@/lib/i18n/href'
import { eraseAccountAction } from '@/lib/users/actions'
import { AccountForm } from './account-form'
import { PasswordField } from './entry-fields'

export function EraseForm({ place }: { place: Place }) {
  const t = useTranslations('account.privacy')
  return (
    <AccountForm action={eraseAccountAction} place={place} submit={t('erase-submit')} quiet>
      {({ problem }) => (
        <div className="fields">
          <PasswordField name="currentPassword" problem={problem('currentPassword')} />
          <div className="full">
            <label className="check">
              <input type="checkbox" name="sure" aria-invalid={problem('sure') ? true : undefined} />
              <span>{t('erase-sure')}</span>
            </label>
            {problem('sure') && <p className="error">{problem('sure')}</p>}
          </div>
        </div>
      )}
    </AccountForm>
  )
}
