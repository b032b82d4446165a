import { intlTag } from '@/lib/i18n/locales'
import { digitsOf, type Money, toDecimal } from '@/lib/money'

/** A table's amount: the figures stand under each other whatever the currency's digits. */
export function Amount({ money, locale }: { money: Money; locale: string }) {
  const { whole, rest } = split(money, locale)
  return (
    <span className="money">
      {whole}
      <i>{rest}</i>
      <abbr>{money.currency}</abbr>
    </span>
  )
}

/** "1,480.00 SEK", with all digits of the currency. */
export function amountText(money: Money, locale: string): string {
  return `${figures(money, locale)} ${money.currency}`
}

export function figures(money: Money, locale: string): string {
  const { whole, rest } = split(money, locale)
  return whole + rest
}

function split(money: Money, locale: string): { whole: string; rest: string } {
  const digits = digitsOf(money.currency)
  const format = new Intl.NumberFormat(intlTag(locale), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  const parts = format.formatToParts(toDecimal(money) as Intl.StringNumericLiteral)
  const point = parts.findIndex(({ type }) => type === 'decimal')
  const text = (some: Intl.NumberFormatPart[]) => some.map(({ value }) => value).join('')
  return point === -1
    ? { whole: text(parts), rest: '' }
    : { whole: text(parts.slice(0, point)), rest: text(parts.slice(point)) }
}
