'use client'

import { useTranslations } from 'next-intl'
import { resendAction } from '@/lib/auth/account-actions'
import type { Place } from '@/lib/i18n/href'
import { AccountForm } from './account-form'

export function Unverified({ email, place }: { email: string; place: Place }) {
  const t = useTranslations('account')
  return (
    <section className="notice" aria-labelledby="unverified">
      <h2 id="unverified">{t('unverified.title')}</h2>
      <p>{t.rich('unverified.text', { email: () => <bdi>{email}</bdi> })}</p>
      <AccountForm
        action={resendAction}
        place={place}
        submit={t('sent.again')}
        hidden={{ email }}
        doneText={t('sent.sent-again')}
        quiet
      />
    </section>
  )
}
