import { convertPrice, roundPrice } from '@/lib/localization/rounding'
import { type CurrencyCode, currencyCodes, divideRounded } from '@/lib/money'
import { snapshot } from '../reference/exchange-rates'
import { roundingOf } from '../reference/markets'

type DemoPrice = {
  currency: CurrencyCode
  amount: bigint
  /** What it cost before it was reduced. */
  priorAmount: bigint | null
  source: 'set' | 'converted'
}

/** The price of a variant in each currency, in minor units. `percent` is how much a sale takes off. */
export function pricesOf(priceEur: bigint, percent = 0): DemoPrice[] {
  const reducedEur = roundPrice(divideRounded(priceEur * BigInt(100 - percent), 100n), roundingOf('EUR'), 'EUR')
  return currencyCodes.map((currency) => {
    const full = inCurrency(priceEur, currency)
    const amount = percent === 0 ? full : inCurrency(reducedEur, currency)
    const source = currency === 'EUR' || currency === 'USD' ? 'set' : 'converted'
    return { currency, amount, priorAmount: full > amount ? full : null, source }
  })
}

export function inCurrency(amountEur: bigint, currency: CurrencyCode): bigint {
  if (currency === 'EUR') return amountEur
  return convertPrice(amountEur, snapshot.rates[currency], currency, roundingOf(currency))
}
