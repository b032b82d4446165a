import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type QuoteInput, quote, type TaxRates } from './quote'

const rates = fc.constantFrom<TaxRates>(
  { standard: 190_000, reduced: 70_000 },
  { standard: 99_750, reduced: 0 },
  { standard: 0 },
  { standard: 255_000, reduced: 140_000 },
)
const line = fc.record({
  variantId: fc.uuid(),
  unit: fc.bigInt(0n, 10_000_000n),
  quantity: fc.integer({ min: 1, max: 999 }),
  taxClass: fc.constantFrom('standard', 'reduced'),
  weight: fc.integer({ min: 1, max: 30_000 }),
})
const discount = fc.record({
  code: fc.string(),
  kind: fc.constantFrom('percentage' as const, 'amount' as const, 'free-shipping' as const),
  value: fc.bigInt(0n, 1_000_000n),
  minimum: fc.option(fc.bigInt(0n, 1_000_000n), { nil: null }),
})
const input: fc.Arbitrary<QuoteInput> = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 12 }),
  discounts: fc.array(discount, { maxLength: 3 }),
  shipping: fc.bigInt(0n, 100_000n),
  rates,
  pricesIncludeTax: fc.boolean(),
})
const sum = (amounts: bigint[]) => amounts.reduce((total, amount) => total + amount, 0n)

test('lines − discounts + shipping + tax on top is the total', () => {
  fc.assert(
    fc.property(input, (given) => {
      const { lines, discount, shipping, tax, total } = quote(given)
      const onTop = given.pricesIncludeTax ? 0n : (tax ?? 0n)
      expect(sum(lines.map(({ gross }) => gross)) - discount + (shipping ?? 0n) + onTop).toBe(total)
      expect(sum(lines.map(({ amount }) => amount)) + (shipping ?? 0n) + onTop).toBe(total)
    }),
  )
})

test('tax of the parts is tax of the whole, by line and by rate', () => {
  fc.assert(
    fc.property(input, (given) => {
      const { lines, shippingTax, taxes, tax } = quote(given)
      expect(sum(lines.map((each) => each.tax)) + shippingTax).toBe(tax)
      expect(sum(taxes.map(({ amount }) => amount))).toBe(tax)
    }),
  )
})

test('discounts sum to the discount, and no line becomes negative', () => {
  fc.assert(
    fc.property(input, (given) => {
      const { lines, discounts, discount, total } = quote(given)
      expect(sum(lines.map((each) => each.discount))).toBe(discount)
      expect(sum(discounts.map(({ amount }) => amount))).toBe(discount)
      expect(lines.every(({ amount, tax }) => amount >= 0n && tax >= 0n)).toBe(true)
      expect(total >= 0n).toBe(true)
    }),
  )
})

const one = (unit: bigint, quantity: number) => [{ variantId: 'v', unit, quantity, taxClass: 'standard', weight: 100 }]
const bare = { discounts: [], shipping: 0n, rates: { standard: 190_000 }, pricesIncludeTax: true }

test('German VAT inside €119.00 is €19.00; on top of €100.00 it is €19.00 as well', () => {
  expect(quote({ ...bare, lines: one(11_900n, 1) })).toMatchObject({
    tax: 1_900n,
    total: 11_900n,
    taxes: [{ base: 10_000n }],
  })
  expect(quote({ ...bare, lines: one(10_000n, 1), pricesIncludeTax: false })).toMatchObject({
    tax: 1_900n,
    total: 11_900n,
  })
})

test('shipping is taxed at the highest rate in the cart', () => {
  const lines = [...one(10_000n, 1), { variantId: 'w', unit: 10_000n, quantity: 1, taxClass: 'reduced', weight: 1 }]
  const given = {
    ...bare,
    lines,
    shipping: 1_000n,
    rates: { standard: 190_000, reduced: 70_000 },
    pricesIncludeTax: false,
  }
  expect(quote(given).taxes).toEqual([
    { rate: 190_000, base: 11_000n, amount: 2_090n },
    { rate: 70_000, base: 10_000n, amount: 700n },
  ])
})

test('yen have no fraction and dinars have three digits: both are exact', () => {
  expect(quote({ ...bare, lines: one(1_980n, 3), rates: { standard: 100_000 } })).toMatchObject({
    total: 5_940n,
    tax: 540n,
  })
  expect(quote({ ...bare, lines: one(8_750n, 3), rates: { standard: 0 }, shipping: 2_500n })).toMatchObject({
    total: 28_750n,
    tax: 0n,
    taxes: [],
  })
})

test('a tenth off three pieces for €10.00 loses no cent', () => {
  const lines = [...one(334n, 1), ...one(333n, 1), ...one(333n, 1)]
  const tenth = { code: 'TENTH', kind: 'percentage' as const, value: 100_000n, minimum: null }
  const result = quote({ ...bare, lines, discounts: [tenth] })
  expect(result).toMatchObject({ discount: 100n, total: 900n })
  expect(result.lines.map(({ discount }) => discount)).toEqual([34n, 33n, 33n])
})

test('below its minimum a discount does not apply; an amount is never more than the goods', () => {
  const amount = { code: 'FIFTY', kind: 'amount' as const, value: 5_000n, minimum: 10_000n }
  expect(quote({ ...bare, lines: one(3_000n, 1), discounts: [amount] })).toMatchObject({
    discount: 0n,
    discounts: [{ applies: false }],
  })
  expect(quote({ ...bare, lines: one(3_000n, 1), discounts: [{ ...amount, minimum: null }] })).toMatchObject({
    discount: 3_000n,
    total: 0n,
  })
})

test('free shipping takes the shipping off, not the goods', () => {
  const free = { code: 'FREE', kind: 'free-shipping' as const, value: 0n, minimum: null }
  expect(quote({ ...bare, lines: one(3_000n, 1), shipping: 500n, discounts: [free] })).toMatchObject({
    discount: 0n,
    shipping: 0n,
    total: 3_000n,
  })
})

test('without a destination there is no tax and no shipping yet', () => {
  expect(quote({ ...bare, lines: one(3_000n, 1), shipping: null, rates: null })).toMatchObject({
    shipping: null,
    tax: null,
    taxes: [],
    total: 3_000n,
  })
})
