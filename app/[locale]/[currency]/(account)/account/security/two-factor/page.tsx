import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccountPage } from '@/components/account/account-page'
import { SignInEntry } from '@/components/account/sign-in-entry'
import { TwoFactorSetup } from '@/components/account/two-factor-setup'
import { currentViewer } from '@/lib/auth/current-viewer'
import { hrefOf } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: `${t('two-factor.title')} · Meridian`, robots: { index: false } }
}

export default async function TwoFactorPage() {
  const [place, viewer] = [await getPlace(), await currentViewer()]
  if (!viewer) return <SignInEntry place={place} next={hrefOf(place, '/account/security/two-factor')} />
  const t = await getTranslations('account.two-factor')
  return (
    <AccountPage room="security" title={t('title')} place={place} viewer={viewer}>
      <TwoFactorSetup viewer={viewer} place={place} />
    </AccountPage>
  )
}
