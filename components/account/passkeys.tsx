'use client'

import { startRegistration } from '@simplewebauthn/browser'
import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { addPasskeyAction, askForPasskeyAction, removePasskeyAction } from '@/lib/auth/passkey-actions'
import type { PasskeyView } from '@/lib/auth/schema'
import type { Place } from '@/lib/i18n/href'
import { AccountForm } from './account-form'
import { deviceName } from './device-name'
import { PasswordField } from './entry-fields'

type Said = 'added' | 'failed' | 'wrong-password' | null

type PasskeysProps = {
  keys: readonly PasskeyView[]
  place: Place
  /** With a password to prove it is theirs, and a confirmed address. */
  mayAdd: boolean
}

export function Passkeys({ keys, place, mayAdd }: PasskeysProps) {
  const t = useTranslations('account')
  const format = useFormatter()
  const [said, setSaid] = useState<Said>(null)

  async function add(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    setSaid(null)
    try {
      const asked = await askForPasskeyAction(String(new FormData(form).get('currentPassword') ?? ''))
      if (!asked.ok) return setSaid(asked.code === 'wrong-credentials' ? 'wrong-password' : 'failed')
      const { id, options } = asked.data
      const response = await startRegistration({ optionsJSON: options })
      const named = deviceName(navigator.userAgent)
      const refused = await addPasskeyAction({ id, response }, named ? `${named.browser}, ${named.system}` : 'Passkey')
      setSaid(refused ? 'failed' : 'added')
      if (!refused) form.reset()
    } catch {
      setSaid('failed') // also when the visitor changed their mind
    }
  }

  return (
    <>
      {keys.length > 0 && (
        <AccountForm action={removePasskeyAction} place={place} doneText={t('passkeys.removed')}>
          {() => (
            <ul className="account-lines">
              {keys.map(({ id, name, lastUsedAt }) => (
                <li key={id}>
                  <p>
                    <span>{name}</span>
                    <span className="soft small">
                      {lastUsedAt
                        ? t('passkeys.used', { date: format.dateTime(new Date(lastUsedAt), { dateStyle: 'medium' }) })
                        : t('passkeys.unused')}
                    </span>
                  </p>
                  <button className="button quiet" type="submit" name="passkey" value={id}>
                    {t('passkeys.remove')}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </AccountForm>
      )}
      {mayAdd && (
        <form className="entry-form noscript:hidden" onSubmit={add} noValidate>
          <div className="fields">
            <PasswordField
              name="currentPassword"
              problem={said === 'wrong-password' ? t('problem.wrong-password') : undefined}
            />
          </div>
          <div>
            <button className="button quiet" type="submit">
              {t('passkeys.add')}
            </button>
          </div>
          <p role="status" className={said === 'failed' ? 'error' : 'soft'}>
            {said === 'added' && t('passkeys.added')}
            {said === 'failed' && t('passkeys.failed')}
          </p>
        </form>
      )}
    </>
  )
}
