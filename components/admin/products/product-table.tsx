import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { AdminProductRow, ProductStatus } from '@/lib/admin/schema'
import { intlTag, type Locale } from '@/lib/i18n/locales'
import { Amount } from '../amount'
import { Pill, type Tone } from '../pill'
import { TableWrap } from '../table-wrap'

export const statusTone: Record<ProductStatus, Tone> = { draft: 'wait', published: 'ok', archived: 'mute' }

export async function ProductTable({ products, locale }: { products: AdminProductRow[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'admin.products' })
  const all = await getTranslations({ locale, namespace: 'admin' })
  const count = new Intl.NumberFormat(intlTag(locale))
  return (
    <TableWrap label={all('tableScrolls')}>
      <table className="data products">
        <caption className="visually-hidden">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('product')}</th>
            <th scope="col">{t('status')}</th>
            <th scope="col" className="r">
              {t('variants')}
            </th>
            <th scope="col" className="r">
              {t('stock')}
            </th>
            <th scope="col" className="r">
              {t('reserved')}
            </th>
            <th scope="col" className="r">
              {t('from')}
            </th>
          </tr>
        </thead>
        <tbody>
          {products.map((product) => (
            <tr key={product.id}>
              <th scope="row">
                <span className="thumb">
                  {product.picture ? (
                    <img src={product.picture} alt="" width="720" height="900" loading="lazy" />
                  ) : (
                    <span className="blank" />
                  )}
                  <Link href={`/admin/products/${product.id}`} prefetch={false}>
                    {product.name}
                  </Link>
                </span>
              </th>
              <td>
                <Pill tone={statusTone[product.status]}>{t(product.status)}</Pill>
              </td>
              <td className="r num soft">{product.variants}</td>
              <td className={product.onHand > 0 ? 'r num' : 'r num down'}>{count.format(product.onHand)}</td>
              <td className="r num soft">{count.format(product.reserved)}</td>
              <td className="r">{product.from && <Amount money={product.from} locale={locale} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  )
}
