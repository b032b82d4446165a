'use client'

import { startAuthentication } from '@simplewebauthn/browser'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { askToSignInAction, signInWithPasskeyAction } from '@/lib/auth/passkey-actions'
import type { Place } from '@/lib/i18n/href'

/** The browser offers the keys that it has for this shop. Without JavaScript there is the password. */
export function PasskeySignIn({ place, next }: { place: Place; next: string }) {
  const t = useTranslations('account.passkeys')
  const [failed, setFailed] = useState(false)

  async function signIn() {
    setFailed(false)
    try {
      const asked = await askToSignInAction()
      if (!asked.ok) return setFailed(true)
      const { id, options } = asked.data
      const response = await startAuthentication({ optionsJSON: options })
      const entered = await signInWithPasskeyAction(
        { id, response },
        { locale: place.locale, currency: place.currency.toLowerCase() },
        next,
      )
      if (entered.ok) location.assign(entered.data)
      else setFailed(true)
    } catch {
      setFailed(true) // also when the visitor changed their mind
    }
  }

  return (
    <div className="noscript:hidden">
      <button className="button quiet" type="button" onClick={signIn}>
        {t('sign-in')}
      </button>
      <p role="status" className="error">
        {failed && t('failed')}
      </p>
    </div>
  )
}
