import { getTranslations } from 'next-intl/server'
import { listOf } from '@/lib/i18n/list'
import type { Locale } from '@/lib/i18n/locales'
import type { OrderView } from '@/lib/orders/checkout/schema'
import { figures } from '../amount'
import { percentText } from '../percent'
import { TableWrap } from '../table-wrap'

export async function OrderLines({ order, locale }: { order: OrderView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'admin.order' })
  const all = await getTranslations({ locale, namespace: 'admin' })
  const pieces = order.lines.reduce((total, line) => total + line.quantity, 0)
  return (
    <section className="panel" aria-labelledby="lines">
      <header>
        <h2 id="lines">{t('lines')}</h2>
        <p className="soft">{t('pieces', { lines: order.lines.length, pieces })}</p>
      </header>
      <TableWrap label={all('tableScrolls')}>
        <table className="data lines-t">
          <thead>
            <tr>
              <th scope="col">{t('piece')}</th>
              <th scope="col" className="r">
                {t('taxRate')}
              </th>
              <th scope="col" className="r">
                {t('sent')}
              </th>
              <th scope="col" className="r">
                {t('quantity')}
              </th>
              <th scope="col" className="r">
                {t('each')}
              </th>
              <th scope="col" className="r">
                {t('line')}
              </th>
            </tr>
          </thead>
          <tbody>
            {order.lines.map((line) => (
              <tr key={line.id}>
                <th scope="row">
                  <span className="thumb">
                    {line.image && <img src={line.image} alt="" width="720" height="900" loading="lazy" />}
                    <span>
                      {listOf([line.name, line.variantName], locale)}
                      <br />
                      <span className="soft mono">{line.sku}</span>
                    </span>
                  </span>
                </th>
                <td className="r num soft">{percentText(line.taxRate, locale)}</td>
                <td className="r num soft">{line.fulfilled}</td>
                <td className="r num">{line.quantity}</td>
                <td className="r num">{figures(line.unit, locale)}</td>
                <td className="r num">{figures(line.amount, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
    </section>
  )
}
