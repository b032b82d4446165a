import { getTranslations } from 'next-intl/server'
import { offersPasskeys } from '@/lib/auth/passkeys'
import { hrefOf, type Place } from '@/lib/i18n/href'
import { Entry } from './entry'
import { OtherWays } from './other-ways'
import { CodeForm, SignInForm } from './sign-in-form'

export const signInDone = ['reset', 'verified', 'unlocked'] as const
export const signInProblems = ['provider', 'provider-address'] as const

type SignInEntryProps = {
  place: Place
  /** Where it leads. */
  next: string
  done?: (typeof signInDone)[number]
  problem?: (typeof signInProblems)[number]
  /** The first step is done elsewhere, and the code of the second factor is wanted. */
  wantsCode?: boolean
}

/** Also in the place of a page of the account, for whoever is not signed in: nothing has to be redirected. */
export async function SignInEntry({ place, next, done, problem, wantsCode }: SignInEntryProps) {
  const t = await getTranslations('account.sign-in')
  if (wantsCode)
    return (
      <Entry title={t('title')}>
        <CodeForm place={place} next={next} />
      </Entry>
    )
  return (
    <Entry title={t('title')} lede={t('lede')}>
      {done && (
        <p className="notice good" role="status">
          {t(done === 'reset' ? 'reset-done' : done)}
        </p>
      )}
      {problem && (
        <p className="notice" role="alert">
          {t(problem)}
        </p>
      )}
      <SignInForm place={place} next={next} />
      <OtherWays place={place} next={next} passkeys={offersPasskeys} />
      <p>
        <a href={hrefOf(place, '/forgot-password')}>{t('forgot')}</a>
      </p>
      <p>{t.rich('new', { register: (text) => <a href={hrefOf(place, '/register')}>{text}</a> })}</p>
    </Entry>
  )
}
