'use client'

import { useTranslations } from 'next-intl'
import { confirmTwoFactorAction, disableTwoFactorAction } from '@/lib/auth/account-actions'
import { hrefOf, type Place } from '@/lib/i18n/href'
import { AccountForm } from './account-form'
import { CodeField, PasswordField } from './entry-fields'

type ConfirmTwoFactorFormProps = {
  place: Place
  /** The key to be confirmed, as a picture and as text. */
  shown: React.ReactNode
  /** In its place when there is no key to confirm. */
  idle?: React.ReactNode
}

/** A first code turns it on; the recovery codes are then shown, once, also when the page around is drawn anew. */
export function ConfirmTwoFactorForm({ place, shown, idle }: ConfirmTwoFactorFormProps) {
  const t = useTranslations('account.two-factor')
  return (
    <AccountForm
      action={confirmTwoFactorAction}
      place={place}
      submit={t('confirm')}
      idle={idle}
      done={({ codes = '' }) => (
        <div className="entry-form" role="status">
          <h2>{t('codes')}</h2>
          <p>{t('codes-lede')}</p>
          <ul className="recovery-codes num" dir="ltr">
            {codes.split('\n').map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ul>
          <p>
            <a className="button" href={hrefOf(place, '/account/security')}>
              {t('codes-kept')}
            </a>
          </p>
        </div>
      )}
    >
      {() => (
        <>
          {shown}
          <div className="fields">
            <CodeField />
          </div>
        </>
      )}
    </AccountForm>
  )
}

export function DisableTwoFactorForm({ place }: { place: Place }) {
  const t = useTranslations('account.two-factor')
  return (
    <AccountForm
      action={disableTwoFactorAction}
      place={place}
      submit={t('stop')}
      quiet
      done={() => (
        <p className="notice good" role="status">
          {t('stopped')}
        </p>
      )}
    >
      {({ problem }) => (
        <div className="fields">
          <PasswordField name="currentPassword" problem={problem('currentPassword')} />
        </div>
      )}
    </AccountForm>
  )
}
