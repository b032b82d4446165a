import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Order } from '@/components/order/order'
import { enterAccount } from '@/lib/auth/enter-account'
import { getPlace } from '@/lib/i18n/place'
import { getOwnOrder } from '@/lib/orders/queries'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.orders')
  return { title: `${t('title')} · Meridian`, robots: { index: false } }
}

export default async function AccountOrderPage({ params }: PageProps<'/[locale]/[currency]/account/orders/[id]'>) {
  const { id } = await params
  const viewer = await enterAccount(`/account/orders/${id}`)
  const order = await getOwnOrder(viewer, id)
  if (!order) notFound()
  return <Order order={order} place={await getPlace()} />
}
