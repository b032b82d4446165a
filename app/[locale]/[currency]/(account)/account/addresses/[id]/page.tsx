import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AccountPage } from '@/components/account/account-page'
import { AddressForm } from '@/components/account/address-form'
import { SignInEntry } from '@/components/account/sign-in-entry'
import { currentViewer } from '@/lib/auth/current-viewer'
import { hrefOf } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'
import { getAddressFormat } from '@/lib/orders/address-format'
import { deliveryCountryOf } from '@/lib/orders/checkout/delivery-countries'
import { getCountryChoices } from '@/lib/orders/checkout/view'
import { listAddresses } from '@/lib/users/addresses'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: `${t('addresses.title')} · Meridian`, robots: { index: false } }
}

export default async function AddressPage({ params }: PageProps<'/[locale]/[currency]/account/addresses/[id]'>) {
  const { id } = await params
  const [place, viewer] = [await getPlace(), await currentViewer()]
  if (!viewer) return <SignInEntry place={place} next={hrefOf(place, `/account/addresses/${id}`)} />
  const t = await getTranslations('account.addresses')
  const known = (await listAddresses(viewer)).find((address) => address.id === id)
  if (!known && id !== 'new') notFound()
  const country = known?.country ?? (await deliveryCountryOf(place, undefined))
  return (
    <AccountPage room="addresses" title={known ? t('change-title') : t('new')} place={place} viewer={viewer}>
      <AddressForm
        place={place}
        id={known?.id ?? ''}
        first={{
          values: known ?? { name: viewer.name },
          country,
          format: await getAddressFormat(country, place.locale),
        }}
        countries={await getCountryChoices(place.locale)}
      />
    </AccountPage>
  )
}
