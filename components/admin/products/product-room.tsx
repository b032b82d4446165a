import { getTranslations } from 'next-intl/server'
import { adminLocale } from '@/lib/admin/enter'
import { loadOrNotFound } from '@/lib/admin/load'
import { getProduct } from '@/lib/admin/product'
import { saveProductForm } from '@/lib/admin/product-actions'
import { productStatus } from '@/lib/admin/schema'
import { may, type Viewer } from '@/lib/auth/viewer'
import { baseCurrency } from '@/lib/catalog/price-plan'
import { productHref } from '@/lib/i18n/href'
import { defaultLocale } from '@/lib/i18n/locales'
import { Pill } from '../pill'
import { Room } from '../room'
import { editorRows } from './editor-rows'
import { ProductEditor } from './product-editor'
import { ProductFacts } from './product-facts'
import { statusTone } from './product-table'

export async function ProductRoom({ viewer, id }: { viewer: Viewer; id: string }) {
  const locale = await adminLocale()
  const t = await getTranslations({ locale, namespace: 'admin.product' })
  const list = await getTranslations({ locale, namespace: 'admin.products' })
  const product = await loadOrNotFound(id, (known) => getProduct(viewer, known))
  const mayPrice = may(viewer, 'prices.write')
  const mayCount = may(viewer, 'stock.write')
  const mayPublish = may(viewer, 'products.write')
  const save = (mayPrice || mayCount || mayPublish) && (
    <button className="btn primary" type="submit" form="product">
      {t('save')} <kbd>Ctrl S</kbd>
    </button>
  )
  const shop = productHref({ locale: defaultLocale, currency: baseCurrency }, product.slug)
  return (
    <Room viewer={viewer} room="products" title={product.name} inside actions={save}>
      <div className="order-strip">
        <div className="status-choice">
          <Pill tone={statusTone[product.status]}>{list(product.status)}</Pill>
          {mayPublish && (
            <>
              <label className="visually-hidden" htmlFor="status">
                {t('status')}
              </label>
              <select
                key={product.status}
                className="cell-in"
                id="status"
                name="status"
                form="product"
                defaultValue={product.status}
              >
                {productStatus.options.map((status) => (
                  <option key={status} value={status}>
                    {list(status)}
                  </option>
                ))}
              </select>
              <input type="hidden" name="was.status" form="product" value={product.status} />
            </>
          )}
          {product.status === 'published' && <a href={shop}>{t('live')}</a>}
        </div>
      </div>
      <ProductEditor
        action={saveProductForm.bind(null, id)}
        currencies={product.currencies}
        warehouses={product.warehouses}
        rows={editorRows(product, locale)}
        mayPrice={mayPrice}
        mayCount={mayCount}
      />
      <ProductFacts product={product} locale={locale} />
    </Room>
  )
}
