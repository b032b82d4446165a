import { type AppliedDiscount, type Discount, discountLines } from './discounts'
import { type RateTax, taxAmounts } from './taxes'

export type QuoteLine = {
  variantId: string
  /** Minor units. */
  unit: bigint
  quantity: number
  taxClass: string
  /** Grams of one unit. */
  weight: number
}

/** Parts per million by tax class. A class without a rate takes the standard one. */
export type TaxRates = Readonly<Record<string, number>>

export type QuoteInput = {
  lines: readonly QuoteLine[]
  discounts: readonly Discount[]
  /** Null until the destination and the method are known. */
  shipping: bigint | null
  /** Null until the destination is known. */
  rates: TaxRates | null
  pricesIncludeTax: boolean
}

export type QuotedLine = QuoteLine & {
  gross: bigint
  discount: bigint
  /** gross − discount */
  amount: bigint
  taxRate: number
  tax: bigint
}

export type Quote = {
  lines: QuotedLine[]
  discounts: AppliedDiscount[]
  subtotal: bigint
  discount: bigint
  /** What is charged for shipping: nothing with a coupon for free shipping. */
  shipping: bigint | null
  shippingTax: bigint
  taxes: RateTax[]
  tax: bigint | null
  /** subtotal − discount + shipping + tax where it is not inside the prices. */
  total: bigint
}

/** THE price of a cart or an order, in minor units of one currency. */
export function quote({ lines, discounts, shipping, rates, pricesIncludeTax }: QuoteInput): Quote {
  const gross = lines.map(({ unit, quantity }) => unit * BigInt(quantity))
  const { byLine, applied, freeShipping } = discountLines(gross, discounts)
  const charged = freeShipping && shipping !== null ? 0n : shipping
  const lineRates = lines.map(({ taxClass }) => rateOf(rates, taxClass))
  const amounts = gross.map((amount, at) => amount - (byLine[at] ?? 0n))
  // Shipping is an ancillary supply: it follows the goods, and the highest rate among them is the safe one.
  const shippingItem = { rate: Math.max(0, ...lineRates), amount: charged ?? 0n }
  const items = [...amounts.map((amount, at) => ({ rate: lineRates[at] ?? 0, amount })), shippingItem]
  const { byItem, taxes } = taxAmounts(items, pricesIncludeTax)

  const subtotal = sum(gross)
  const discount = sum(byLine)
  const tax = rates ? sum(taxes.map(({ amount }) => amount)) : null
  return {
    lines: lines.map((line, at) => ({
      ...line,
      gross: gross[at] ?? 0n,
      discount: byLine[at] ?? 0n,
      amount: amounts[at] ?? 0n,
      taxRate: lineRates[at] ?? 0,
      tax: byItem[at] ?? 0n,
    })),
    discounts: applied,
    subtotal,
    discount,
    shipping: charged,
    shippingTax: byItem[lines.length] ?? 0n,
    taxes,
    tax,
    total: subtotal - discount + (charged ?? 0n) + (pricesIncludeTax ? 0n : (tax ?? 0n)),
  }
}

/** Grams of the whole parcel. */
export const weightOf = (lines: readonly Pick<QuoteLine, 'weight' | 'quantity'>[]): number =>
  lines.reduce((total, { weight, quantity }) => total + weight * quantity, 0)

const rateOf = (rates: TaxRates | null, taxClass: string): number => rates?.[taxClass] ?? rates?.standard ?? 0
const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n)
