import { directionOf, intlTag } from '@/lib/i18n/locales'
import { formatMoney, type Money } from '@/lib/money'
import type { OrderView } from '@/lib/orders/checkout/schema'
import { style } from './style'
import type { MailTranslator } from './translator'

/** Lines and sums as a table that survives Outlook. */
export function OrderTable({ order, locale, t }: { order: OrderView; locale: string; t: MailTranslator }) {
  const end = directionOf(locale) === 'rtl' ? 'left' : 'right'
  const start = end === 'right' ? 'left' : 'right'
  const percent = new Intl.NumberFormat(intlTag(locale), { style: 'percent', maximumFractionDigits: 3 })
  const sums: [string, Money][] = [
    [t('subtotal'), order.subtotal],
    ...(order.discount.amount > 0n
      ? [[t('discount'), { ...order.discount, amount: -order.discount.amount }] as [string, Money]]
      : []),
    [t('shipping'), order.shipping],
    ...(order.pricesIncludeTax
      ? []
      : order.taxes.map(({ rate, amount }): [string, Money] => [
          t('tax', { rate: percent.format(rate / 1_000_000) }),
          amount,
        ])),
  ]
  return (
    <table style={style.table} cellPadding={0} cellSpacing={0}>
      <tbody>
        {order.lines.map((line) => (
          <tr key={line.id}>
            <td style={{ ...style.cell, textAlign: start }}>
              <strong>{line.name}</strong>
              <br />
              {[line.variantName, `× ${line.quantity}`].filter(Boolean).join(' ')}
            </td>
            <td style={{ ...style.amount, textAlign: end }}>{formatMoney(line.amount, locale)}</td>
          </tr>
        ))}
        {sums.map(([label, money]) => (
          <tr key={label}>
            <td style={{ ...style.sum, textAlign: start }}>{label}</td>
            <td style={{ ...style.sum, textAlign: end }}>{formatMoney(money, locale)}</td>
          </tr>
        ))}
        <tr>
          <td style={{ ...style.total, textAlign: start }}>{t('total')}</td>
          <td style={{ ...style.total, textAlign: end }}>{formatMoney(order.total, locale)}</td>
        </tr>
        {order.pricesIncludeTax &&
          order.taxes.map(({ rate, amount }) => (
            <tr key={rate}>
              <td colSpan={2} style={{ ...style.sum, textAlign: start }}>
                {t('tax-included', { rate: percent.format(rate / 1_000_000), amount: formatMoney(amount, locale) })}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
