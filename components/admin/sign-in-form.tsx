'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { signInToAdmin } from '@/lib/auth/actions'

const told = ['invalid', 'wrong-credentials', 'wrong-code', 'rate-limited'] as const

export function SignInForm({ next, code }: { next: string; code: string | null }) {
  const t = useTranslations('auth')
  const [state, action, pending] = useActionState(signInToAdmin, null)
  const refused = state ? state.code : code
  const reason = told.find((known) => known === refused) ?? 'other'
  const refusal = refused && (
    <p className="err" id="refused" role="alert">
      {t(`errors.${reason}`)}
    </p>
  )
  return (
    <form action={action}>
      <input type="hidden" name="next" value={next} />
      {state?.step === 'code' ? (
        <div className="f" data-error={refused ? '' : undefined}>
          <label htmlFor="code">{t('signIn.code')}</label>
          <input
            className="cell-in"
            id="code"
            name="code"
            dir="ltr"
            autoComplete="one-time-code"
            required
            maxLength={20}
            aria-invalid={refused ? true : undefined}
            aria-describedby={refused ? 'refused' : undefined}
          />
          {refusal}
        </div>
      ) : (
        <>
          <div className="f" data-error={refused ? '' : undefined}>
            <label htmlFor="email">{t('signIn.email')}</label>
            <input
              className="cell-in"
              id="email"
              name="email"
              type="email"
              autoComplete="username"
              required
              maxLength={254}
              defaultValue={state?.email}
              aria-invalid={refused ? true : undefined}
              aria-describedby={refused ? 'refused' : undefined}
            />
          </div>
          <div className="f" data-error={refused ? '' : undefined}>
            <label htmlFor="password">{t('signIn.password')}</label>
            <input
              className="cell-in"
              id="password"
              name="password"
              type="password"
              autoComplete="current-password"
              required
              maxLength={128}
              aria-invalid={refused ? true : undefined}
              aria-describedby={refused ? 'refused' : undefined}
            />
            {refusal}
          </div>
        </>
      )}
      <button className="btn primary" type="submit" aria-disabled={pending}>
        {t('signIn.submit')}
      </button>
    </form>
  )
}
