import { allocate, divideRounded } from '@/lib/money'

/** What a coupon gives. `value` is parts per million for a percentage, minor units for an amount, nothing for free shipping. */
export type Discount = {
  code: string
  kind: 'percentage' | 'amount' | 'free-shipping'
  value: bigint
  /** The goods' value, in minor units, from which it applies. */
  minimum: bigint | null
}

export type AppliedDiscount = { code: string; amount: bigint; applies: boolean }

const million = 1_000_000n
const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n)

/**
 * Takes the discounts one after the other, each from what the ones before have left, and spreads each over the lines
 * in proportion. No line becomes negative.
 */
export function discountLines(
  gross: readonly bigint[],
  discounts: readonly Discount[],
): { byLine: bigint[]; applied: AppliedDiscount[]; freeShipping: boolean } {
  const subtotal = sum(gross)
  let left = [...gross]
  let freeShipping = false
  const applied = discounts.map((discount): AppliedDiscount => {
    if (subtotal < (discount.minimum ?? 0n)) return { code: discount.code, amount: 0n, applies: false }
    if (discount.kind === 'free-shipping') freeShipping = true
    const amount = amountOf(discount, sum(left))
    const parts = allocate(amount, left)
    left = left.map((rest, at) => rest - (parts[at] ?? 0n))
    return { code: discount.code, amount, applies: true }
  })
  return { byLine: gross.map((amount, at) => amount - (left[at] ?? 0n)), applied, freeShipping }
}

function amountOf({ kind, value }: Discount, left: bigint): bigint {
  if (kind === 'free-shipping') return 0n
  const amount = kind === 'percentage' ? divideRounded(left * value, million) : value
  return amount < left ? amount : left
}
