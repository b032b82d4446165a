import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { Order } from '@/components/order/order'
import { getPlace } from '@/lib/i18n/place'
import { getOrderByToken } from '@/lib/orders/queries'

export const instant = false

// The address is the key: no search engine lists it, and no other site learns it. With `no-referrer` a browser would
// send the form without its origin, which is then refused.
export async function generateMetadata({
  params,
}: PageProps<'/[locale]/[currency]/orders/[token]'>): Promise<Metadata> {
  const { token } = await params
  const [t, order] = await Promise.all([getTranslations('order'), getOrderByToken(token)])
  return {
    title: order ? t('title', { number: order.number }) : undefined,
    robots: { index: false, follow: false },
    referrer: 'same-origin',
  }
}

export default async function OrderPage({ params }: PageProps<'/[locale]/[currency]/orders/[token]'>) {
  await connection()
  const { token } = await params
  const order = await getOrderByToken(token)
  if (!order) notFound()
  return <Order order={order} place={await getPlace()} />
}
