import type { CurrencyCode } from '@/lib/money'
import { mainCountryOf } from './main-country'
import type { MarketView } from './schema'

export type TaxKind = 'vat' | 'gst' | 'sales' | 'consumption' | 'tax'

/** Where it is not called a value added tax; `tax` where several taxes or none are levied. */
const kinds: Readonly<Record<string, TaxKind>> = {
  US: 'sales',
  JP: 'consumption',
  IN: 'gst',
  AU: 'gst',
  NZ: 'gst',
  SG: 'gst',
  CA: 'tax',
  BR: 'tax',
  KW: 'tax',
  QA: 'tax',
}

export const taxKindOf = (country: string): TaxKind => kinds[country] ?? 'vat'

/** The tax in prices of a currency, by its market's main country; neutral for a currency without a market. */
export function taxKindIn(markets: readonly MarketView[], currency: CurrencyCode): TaxKind {
  const market = markets.find((known) => known.currency === currency)
  const country = market && mainCountryOf(market)
  return country ? taxKindOf(country) : 'tax'
}
