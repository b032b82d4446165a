'use client'

import { useTranslations } from 'next-intl'
import { unlinkProviderAction } from '@/lib/auth/account-actions'
import { type ProviderId, providerNames } from '@/lib/auth/provider-names'
import type { Place } from '@/lib/i18n/href'
import { AccountForm } from './account-form'

/** The providers that let the account in, each with its end. */
export function LinkedProviders({ linked, place }: { linked: readonly ProviderId[]; place: Place }) {
  const t = useTranslations('account.providers')
  return (
    <AccountForm action={unlinkProviderAction} place={place} doneText={t('unlinked')}>
      {() => (
        <ul className="account-lines">
          {linked.map((id) => (
            <li key={id}>
              <p>{providerNames[id]}</p>
              <button className="button quiet" type="submit" name="provider" value={id}>
                {t('unlink')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </AccountForm>
  )
}
