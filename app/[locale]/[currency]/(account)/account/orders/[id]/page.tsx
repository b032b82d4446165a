import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SignInEntry } from '@/components/account/sign-in-entry'
import { Order } from '@/components/order/order'
import { currentViewer } from '@/lib/auth/current-viewer'
import { hrefOf } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'
import { getOwnOrder } from '@/lib/orders/queries'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.orders')
  return { title: `${t('title')} · Meridian`, robots: { index: false } }
}

export default async function AccountOrderPage({ params }: PageProps<'/[locale]/[currency]/account/orders/[id]'>) {
  const { id } = await params
  const [place, viewer] = [await getPlace(), await currentViewer()]
  if (!viewer) return <SignInEntry place={place} next={hrefOf(place, `/account/orders/${id}`)} />
  const order = await getOwnOrder(viewer, id)
  if (!order) notFound()
  return <Order order={order} place={place} />
}
