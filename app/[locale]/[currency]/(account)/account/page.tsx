import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccountPage } from '@/components/account/account-page'
import { Overview } from '@/components/account/overview'
import { SignInEntry } from '@/components/account/sign-in-entry'
import { currentViewer } from '@/lib/auth/current-viewer'
import { hrefOf } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: `${t('title')} · Meridian`, robots: { index: false } }
}

export default async function AccountHomePage() {
  const [place, viewer] = [await getPlace(), await currentViewer()]
  if (!viewer) return <SignInEntry place={place} next={hrefOf(place, '/account')} />
  const t = await getTranslations('account')
  return (
    <AccountPage room="overview" title={t('overview.hello', { name: viewer.name })} place={place} viewer={viewer}>
      <Overview place={place} viewer={viewer} />
    </AccountPage>
  )
}
