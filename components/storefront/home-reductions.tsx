import { getTranslations } from 'next-intl/server'
import type { Reduction } from '@/lib/catalog/queries/home'
import { productHref } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'
import { formatMoney } from '@/lib/money'

/** What costs less now, with the price that it is compared with. */
export async function HomeReductions({ reductions }: { reductions: readonly Reduction[] }) {
  const place = await getPlace()
  const t = await getTranslations('home')
  if (reductions.length === 0) return null
  const lowest = t('columnLowest')
  return (
    <section className="section page grid" aria-labelledby="ends">
      <header>
        <h2 id="ends">{t('ends')}</h2>
        <p className="small">{t('endsText')}</p>
      </header>
      <div className="body">
        <table className="ledger">
          <thead>
            <tr>
              <th scope="col">{t('columnPiece')}</th>
              <th scope="col">{t('columnVariant')}</th>
              <th scope="col">{t('columnLeft')}</th>
              <th scope="col">{lowest}</th>
              <th scope="col" className="amount">
                {t('columnNow')}
              </th>
            </tr>
          </thead>
          <tbody>
            {reductions.map(({ slug, name, variant, sku, price, stock }) => (
              <tr key={sku}>
                <th scope="row">
                  <a href={`${productHref(place, slug)}?variant=${encodeURIComponent(sku)}`}>{name}</a>
                </th>
                <td>{variant}</td>
                <td>{stock.left === null ? t('inStock') : t('pieces', { count: stock.left })}</td>
                <td className="num" data-label={`${lowest}: `}>
                  {price.prior && formatMoney(price.prior, place.locale)}
                </td>
                <td className="amount">
                  <span className="less">{formatMoney(price.price, place.locale)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
