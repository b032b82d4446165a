'use client'

import { useTranslations } from 'next-intl'
import {
  confirmEmailChangeAction,
  undoEmailChangeAction,
  unlockAction,
  verifyEmailAction,
} from '@/lib/auth/account-actions'
import { hrefOf, type Place } from '@/lib/i18n/href'
import { AccountForm } from './account-form'

const actions = {
  verify: verifyEmailAction,
  'change-email': confirmEmailChangeAction,
  'undo-email': undoEmailChangeAction,
  unlock: unlockAction,
}

type LinkFormProps = { kind: keyof typeof actions; place: Place; token: string }

/** A mailed link takes effect by this button, as mail programs open links by themselves. */
export function LinkForm({ kind, place, token }: LinkFormProps) {
  const t = useTranslations('account')
  return (
    <AccountForm
      action={actions[kind]}
      place={place}
      submit={t(`${kind}.submit`)}
      hidden={{ token }}
      done={() => (
        <div className="entry-form" role="status">
          <p>
            {kind === 'verify' ? t('sign-in.verified') : kind === 'unlock' ? t('sign-in.unlocked') : t(`${kind}.done`)}
          </p>
          <p>
            <a className="button" href={hrefOf(place, '/account')}>
              {t('title')}
            </a>
          </p>
        </div>
      )}
    />
  )
}
