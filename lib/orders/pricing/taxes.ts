import { allocate, divideRounded } from '@/lib/money'

/** Tax of one rate. `base` is without the tax; `rate` is parts per million. */
export type RateTax = { rate: number; base: bigint; amount: bigint }

export type Taxed = { rate: number; amount: bigint }

const million = 1_000_000n

/**
 * The tax of each amount and of each rate. It is rounded once per rate, half up, and spread over the rate's amounts,
 * so that the parts always sum to the whole.
 */
export function taxAmounts(items: readonly Taxed[], included: boolean): { byItem: bigint[]; taxes: RateTax[] } {
  const byItem = items.map(() => 0n)
  const rates = [...new Set(items.map(({ rate }) => rate))].filter((rate) => rate > 0).sort((a, b) => b - a)
  const taxes = rates.map((rate) => {
    const places = items.flatMap((item, at) => (item.rate === rate ? [{ at, amount: item.amount }] : []))
    const whole = places.reduce((total, { amount }) => total + amount, 0n)
    const tax = taxOf(whole, BigInt(rate), included)
    const parts = allocate(
      tax,
      places.map(({ amount }) => amount),
    )
    for (const [index, { at }] of places.entries()) byItem[at] = parts[index] ?? 0n
    return { rate, base: included ? whole - tax : whole, amount: tax }
  })
  return { byItem, taxes }
}

/** Inside a gross amount: gross × r / (1 + r). On top of a net one: net × r. */
const taxOf = (amount: bigint, rate: bigint, included: boolean): bigint =>
  included ? divideRounded(amount * rate, million + rate) : divideRounded(amount * rate, million)
