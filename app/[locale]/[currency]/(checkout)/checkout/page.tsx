import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Checkout } from '@/components/checkout/checkout'
import { getPlace } from '@/lib/i18n/place'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('checkout')
  return { title: t('title'), robots: { index: false } }
}

export default async function CheckoutPage({ searchParams }: PageProps<'/[locale]/[currency]/checkout'>) {
  const { country, address } = await searchParams
  return (
    <Checkout
      place={await getPlace()}
      country={typeof country === 'string' ? country : undefined}
      addressId={typeof address === 'string' ? address : undefined}
    />
  )
}
