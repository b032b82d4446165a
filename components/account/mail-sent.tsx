'use client'

import { useTranslations } from 'next-intl'
import { forgotPasswordAction, resendAction } from '@/lib/auth/account-actions'
import type { Place } from '@/lib/i18n/href'
import { AccountForm } from './account-form'

type MailSentProps = { kind: 'verify' | 'reset'; email: string; place: Place }

/** What comes next is in the mailbox; it can be asked for again. */
export function MailSent({ kind, email, place }: MailSentProps) {
  const t = useTranslations('account.sent')
  return (
    <div className="entry-form" role="status">
      <h2>{t('title')}</h2>
      <p>{t.rich(kind, { email: () => <bdi>{email}</bdi> })}</p>
      <p className="soft small">{t('wait')}</p>
      <AccountForm
        action={kind === 'verify' ? resendAction : forgotPasswordAction}
        place={place}
        submit={t('again')}
        hidden={{ email }}
        doneText={t('sent-again')}
        quiet
      />
    </div>
  )
}
