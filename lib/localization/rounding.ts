import { type CurrencyCode, digitsOf, divideRounded } from '@/lib/money'
import type { RoundingRule } from './schema'

const MAJOR_UNITS = { whole: 1n, ten: 10n, hundred: 100n, thousand: 1000n }

/**
 * The nearest price that the rule allows, halves up, in minor units. `whole` to `thousand` count major units: 49 zł,
 * ¥4,900; `nickel` is a twentieth: KD 8.950; `charm-99` and `charm-90` end so: $63.99, ¥6,399. What costs something
 * never costs nothing; what is free stays free.
 * @throws RangeError when the amount is negative
 */
export function roundPrice(amount: bigint, rule: RoundingRule, currency: CurrencyCode): bigint {
  return nearest(amount, 1n, rule, currency)
}

/**
 * A price of a euro base price, both in minor units. `rate` is units of the currency for one euro, as a decimal string.
 * It is rounded once, from the exact product.
 * @throws RangeError when the amount is negative or the rate is not a positive decimal
 */
export function convertPrice(baseEur: bigint, rate: string, currency: CurrencyCode, rule: RoundingRule): bigint {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(rate)
  const fraction = match?.[2] ?? ''
  const digits = BigInt(`${match?.[1] ?? '0'}${fraction}`)
  if (digits === 0n) throw new RangeError(`Not an exchange rate: ${rate}`)
  const dividend = baseEur * digits * 10n ** BigInt(digitsOf(currency))
  return nearest(dividend, 10n ** BigInt(fraction.length + digitsOf('EUR')), rule, currency)
}

function nearest(dividend: bigint, divisor: bigint, rule: RoundingRule, currency: CurrencyCode): bigint {
  if (dividend < 0n) throw new RangeError('A price is not negative')
  if (dividend === 0n) return 0n
  const { step, below } = gridOf(rule, currency)
  const steps = divideRounded(dividend + below * divisor, divisor * step)
  return (steps > 0n ? steps : 1n) * step - below
}

/** Allowed prices are the multiples of `step`, each less `below`. */
function gridOf(rule: RoundingRule, currency: CurrencyCode): { step: bigint; below: bigint } {
  const major = 10n ** BigInt(digitsOf(currency))
  // Without hundredths the endings are in the units themselves: ¥6,399.
  const hundred = major < 100n ? 100n : major
  if (rule === 'charm-99') return { step: hundred, below: hundred / 100n }
  if (rule === 'charm-90') return { step: hundred, below: hundred / 10n }
  if (rule === 'nickel') return { step: hundred / 20n, below: 0n }
  return { step: MAJOR_UNITS[rule] * major, below: 0n }
}
