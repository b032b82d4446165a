import { AED, BRL, CHF, CNY, EUR, GBP, INR, JPY, KRW, KWD, PLN, USD } from 'dinero.js/bigint/currencies'
import { intlTag } from './i18n/locales'

/** Every currency the shop can sell in. A market decides which are offered. */
export const currencyCodes = [
  'USD',
  'EUR',
  'GBP',
  'CHF',
  'PLN',
  'BRL',
  'JPY',
  'KRW',
  'CNY',
  'AED',
  'KWD',
  'INR',
] as const
export type CurrencyCode = (typeof currencyCodes)[number]

/** An amount in minor units (cents, fils; yen have none) of an ISO 4217 currency. */
export type Money = { amount: bigint; currency: CurrencyCode }

export const isCurrency = (code: string): code is CurrencyCode => currencyCodes.some((known) => known === code)

const iso4217 = { USD, EUR, GBP, CHF, PLN, BRL, JPY, KRW, CNY, AED, KWD, INR }

/** Decimal digits by ISO 4217, not by `Intl`, whose digits are for display. */
export const digitsOf = (currency: CurrencyCode): number => Number(iso4217[currency].exponent)

/** The amount as an exact decimal: 1999 EUR → "19.99", 5 KWD → "0.005". */
export function toDecimal({ amount, currency }: Money): string {
  const places = digitsOf(currency)
  const figures = (amount < 0n ? -amount : amount).toString().padStart(places + 1, '0')
  const point = figures.length - places
  return (amount < 0n ? '-' : '') + figures.slice(0, point) + (places ? `.${figures.slice(point)}` : '')
}

/** The amount that a decimal names, or null when it is not one or has more digits than the currency. */
export function fromDecimal(text: string, currency: CurrencyCode): Money | null {
  const match = /^(\d{1,15})(?:\.(\d+))?$/.exec(text.trim())
  const places = digitsOf(currency)
  if (!match || (match[2]?.length ?? 0) > places) return null
  return { amount: BigInt(`${match[1]}${(match[2] ?? '').padEnd(places, '0')}`), currency }
}

/** As a shopper reads it. `Intl` takes the decimal string as it is, so no float is involved. */
export function formatMoney(money: Money, locale: string): string {
  return formatterOf(locale, money.currency).format(toDecimal(money) as Intl.StringNumericLiteral)
}

const formatters = new Map<string, Intl.NumberFormat>()

function formatterOf(locale: string, currency: CurrencyCode): Intl.NumberFormat {
  const key = `${locale}/${currency}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(intlTag(locale), { style: 'currency', currency })
  formatters.set(key, made)
  return made
}

/**
 * Splits an amount in proportion to weights by largest remainder, so that the parts sum to the whole.
 * Without any weight the whole goes to the first part.
 */
export function allocate(whole: bigint, weights: readonly bigint[]): bigint[] {
  const sum = weights.reduce((total, weight) => total + weight, 0n)
  if (sum === 0n) return weights.map((_, at) => (at === 0 ? whole : 0n))
  const parts = weights.map((weight, at) => ({ at, share: (whole * weight) / sum, rest: (whole * weight) % sum }))
  let left = whole - parts.reduce((total, { share }) => total + share, 0n)
  for (const part of parts.toSorted((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1))) {
    if (left === 0n) break
    part.share += 1n
    left -= 1n
  }
  return parts.map(({ share }) => share)
}

/** Half up, for amounts that are not negative: 5 / 2 → 3. */
export const divideRounded = (dividend: bigint, divisor: bigint): bigint => (2n * dividend + divisor) / (2n * divisor)
