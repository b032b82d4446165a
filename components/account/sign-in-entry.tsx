import { getTranslations } from 'next-intl/server'
import { offersPasskeys } from '@/lib/auth/passkeys'
import { hrefOf, type Place } from '@/lib/i18n/href'
import { Entry } from './entry'
import { PasskeySignIn } from './passkey-sign-in'
import { SignInForm } from './sign-in-form'

export const signInDone = ['reset', 'verified', 'unlocked'] as const
type SignInDone = (typeof signInDone)[number]

type SignInEntryProps = {
  place: Place
  /** Where it leads. */
  next: string
  done?: SignInDone
}

/** Also in the place of a page of the account, for whoever is not signed in: nothing has to be redirected. */
export async function SignInEntry({ place, next, done }: SignInEntryProps) {
  const t = await getTranslations('account.sign-in')
  return (
    <Entry title={t('title')} lede={t('lede')}>
      {done && (
        <p className="notice good" role="status">
          {t(done === 'reset' ? 'reset-done' : done)}
        </p>
      )}
      <SignInForm place={place} next={next} />
      {offersPasskeys && <PasskeySignIn place={place} next={next} />}
      <p>
        <a href={hrefOf(place, '/forgot-password')}>{t('forgot')}</a>
      </p>
      <p>{t.rich('new', { register: (text) => <a href={hrefOf(place, '/register')}>{text}</a> })}</p>
    </Entry>
  )
}
