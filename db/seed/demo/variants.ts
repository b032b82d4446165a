import { required } from './texts'
import type { DemoFacts, DemoProduct, OptionKey } from './types'

type DemoValue = { option: OptionKey; value: string }
export type DemoVariant = {
  product: DemoProduct
  sku: string
  values: DemoValue[]
  facts: DemoFacts
  /** EUR minor units, gross, before any reduction. */
  priceEur: bigint
  /** Units on hand where the product names them. */
  stock: number | undefined
}

/** Every combination of the product's values, the first option slowest. */
export function variantsOf(product: DemoProduct): DemoVariant[] {
  const combinations = product.options.reduce<DemoValue[][]>(
    (made, { option, values }) => made.flatMap((before) => values.map((value) => [...before, { option, value }])),
    [[]],
  )
  return combinations.map((values) => {
    const size = values.find(({ option }) => option === 'size')?.value ?? 'one'
    const facts = required(new Map(Object.entries(product.facts)), size)
    const surcharge = values.reduce((sum, { value }) => sum + (product.surcharge?.[value] ?? 0), 0)
    const suffix = values.map(({ value }) => value).join('-')
    return {
      product,
      sku: `MER-${product.key}-${suffix}`.replaceAll('.', '').toUpperCase(),
      values,
      facts,
      priceEur: BigInt(facts.priceEur + surcharge),
      stock: product.stock?.[suffix],
    }
  })
}

/** An EAN-13 of the range 200–299, which GS1 leaves to a shop's own use. */
export function internalGtin(counter: number): string {
  const digits = `200${counter.toString().padStart(9, '0')}`
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0)
  return `${digits}${(10 - (sum % 10)) % 10}`
}

/** Grams of the packed thing: a carton, and padding that grows with what it protects. */
export const packedWeight = (grams: number): number => Math.ceil((grams * 1.12 + 120) / 10) * 10
