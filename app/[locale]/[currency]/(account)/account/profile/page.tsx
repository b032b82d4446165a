import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccountPage } from '@/components/account/account-page'
import { ProfileForm } from '@/components/account/profile-form'
import { SignInEntry } from '@/components/account/sign-in-entry'
import { currentViewer } from '@/lib/auth/current-viewer'
import { hrefOf } from '@/lib/i18n/href'
import { locales, nameOfLanguage } from '@/lib/i18n/locales'
import { getPlace } from '@/lib/i18n/place'
import { currencyCodes } from '@/lib/money'
import { getProfile } from '@/lib/users/profile'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: `${t('profile.title')} · Meridian`, robots: { index: false } }
}

export default async function ProfilePage() {
  const [place, viewer] = [await getPlace(), await currentViewer()]
  if (!viewer) return <SignInEntry place={place} next={hrefOf(place, '/account/profile')} />
  const t = await getTranslations('account.profile')
  return (
    <AccountPage room="profile" title={t('title')} place={place} viewer={viewer}>
      <ProfileForm
        place={place}
        profile={await getProfile(viewer)}
        languages={locales.map((tag) => ({ value: tag, label: nameOfLanguage(tag) }))}
        currencies={[...currencyCodes]}
      />
    </AccountPage>
  )
}
