import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccountPage } from '@/components/account/account-page'
import { OrderList } from '@/components/account/order-list'
import { SignInEntry } from '@/components/account/sign-in-entry'
import { currentViewer } from '@/lib/auth/current-viewer'
import { hrefOf } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'
import { listOwnOrders } from '@/lib/orders/queries'
import { isUuid } from '@/lib/uuid'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: `${t('orders.title')} · Meridian`, robots: { index: false } }
}

const PER_PAGE = 20

export default async function AccountOrdersPage({ searchParams }: PageProps<'/[locale]/[currency]/account/orders'>) {
  const { cursor } = await searchParams
  const [place, viewer] = [await getPlace(), await currentViewer()]
  if (!viewer) return <SignInEntry place={place} next={hrefOf(place, '/account/orders')} />
  const t = await getTranslations('account.orders')
  const after = typeof cursor === 'string' && isUuid(cursor) ? cursor : undefined
  const page = viewer.verified ? await listOwnOrders(viewer, { cursor: after, limit: PER_PAGE }) : null
  return (
    <AccountPage room="orders" title={t('title')} place={place} viewer={viewer}>
      {page && <OrderList orders={page.items} place={place} />}
      {page && (after || page.nextCursor) && (
        <p className="actions">
          {after && <a href={hrefOf(place, '/account/orders')}>{t('newest')}</a>}
          {page.nextCursor && <a href={hrefOf(place, `/account/orders?cursor=${page.nextCursor}`)}>{t('older')}</a>}
        </p>
      )}
    </AccountPage>
  )
}
