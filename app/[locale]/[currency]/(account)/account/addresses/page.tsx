import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccountPage } from '@/components/account/account-page'
import { AddressList } from '@/components/account/address-list'
import { SignInEntry } from '@/components/account/sign-in-entry'
import { currentViewer } from '@/lib/auth/current-viewer'
import { hrefOf } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'
import { listAddresses } from '@/lib/users/addresses'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: `${t('addresses.title')} · Meridian`, robots: { index: false } }
}

export default async function AddressesPage({ searchParams }: PageProps<'/[locale]/[currency]/account/addresses'>) {
  const { done } = await searchParams
  const [place, viewer] = [await getPlace(), await currentViewer()]
  if (!viewer) return <SignInEntry place={place} next={hrefOf(place, '/account/addresses')} />
  const t = await getTranslations('account.addresses')
  return (
    <AccountPage room="addresses" title={t('title')} place={place} viewer={viewer}>
      {(done === 'saved' || done === 'removed') && (
        <p className="notice good" role="status">
          {t(done)}
        </p>
      )}
      <p className="soft">{t('lede')}</p>
      <AddressList addresses={await listAddresses(viewer)} place={place} />
      <p>
        <a className="button" href={hrefOf(place, '/account/addresses/new')}>
          {t('add')}
        </a>
      </p>
    </AccountPage>
  )
}
