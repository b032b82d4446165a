import { getTranslations } from 'next-intl/server'
import { adminLocale } from '@/lib/admin/enter'
import { listProducts } from '@/lib/admin/products'
import { type ProductsQuery, productStatus } from '@/lib/admin/schema'
import type { Viewer } from '@/lib/auth/viewer'
import { Empty } from '../empty'
import { ListTools } from '../list-tools'
import { Pager } from '../pager'
import { Room } from '../room'
import { ProductTable } from './product-table'

export async function ProductsRoom({ viewer, query }: { viewer: Viewer; query: ProductsQuery }) {
  const locale = await adminLocale()
  const t = await getTranslations({ locale, namespace: 'admin.products' })
  const { items, nextCursor } = await listProducts(viewer, query)
  const { status, q, cursor } = query
  const options = [
    { value: undefined, label: t('all') },
    ...productStatus.options.map((value) => ({ value, label: t(value) })),
  ]
  return (
    <Room viewer={viewer} room="products" title={t('title')}>
      <ListTools
        href="/admin/products"
        label={t('filter')}
        placeholder={t('placeholder')}
        views={{ label: t('status'), options }}
        status={status}
        q={q}
      />
      {items.length > 0 ? (
        <ProductTable products={items} locale={locale} />
      ) : (
        <Empty title={t('empty.title')} text={q ? t('empty.search') : t('empty.text')} />
      )}
      <Pager href="/admin/products" query={{ status, q }} cursor={cursor} nextCursor={nextCursor} />
    </Room>
  )
}
