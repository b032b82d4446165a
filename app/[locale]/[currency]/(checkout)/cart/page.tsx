import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Cart } from '@/components/cart/cart'
import { getPlace } from '@/lib/i18n/place'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cart')
  return { title: t('title'), robots: { index: false } }
}

export default async function CartPage({ searchParams }: PageProps<'/[locale]/[currency]/cart'>) {
  const { refused } = await searchParams
  return <Cart place={await getPlace()} refused={typeof refused === 'string' ? refused : undefined} />
}
