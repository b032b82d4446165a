import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Entry } from '@/components/account/entry'
import { OtherWays } from '@/components/account/other-ways'
import { RegisterForm } from '@/components/account/register-form'
import { SignedIn } from '@/components/account/signed-in'
import { currentViewer } from '@/lib/auth/current-viewer'
import { hrefOf } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: `${t('register.title')} · Meridian`, robots: { index: false }, referrer: 'same-origin' }
}

export default async function RegisterPage() {
  const [place, viewer] = [await getPlace(), await currentViewer()]
  if (viewer) return <SignedIn place={place} name={viewer.name} />
  const t = await getTranslations('account.register')
  return (
    <Entry title={t('title')} lede={t('lede')}>
      <RegisterForm place={place} />
      <OtherWays place={place} next={hrefOf(place, '/account')} />
      <p>{t.rich('have', { signIn: (text) => <a href={hrefOf(place, '/sign-in')}>{text}</a> })}</p>
    </Entry>
  )
}
