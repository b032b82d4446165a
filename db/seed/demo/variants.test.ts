import fc from 'fast-check'
import { expect, test } from 'vitest'
import { currencyCodes } from '@/lib/money'
import { pricesOf } from './prices'
import { demoProducts } from './products'
import { internalGtin, packedWeight, variantsOf } from './variants'

const variants = demoProducts.flatMap(variantsOf)

test('at least 40 products in 150 variants, each with a SKU of its own', () => {
  expect(demoProducts.length).toBeGreaterThanOrEqual(40)
  expect(variants.length).toBeGreaterThanOrEqual(150)
  expect(new Set(variants.map(({ sku }) => sku)).size).toBe(variants.length)
  for (const { sku } of variants) expect(sku).toMatch(/^MER(-[A-Z0-9]+)+$/)
})

test('every stock and surcharge that a product names is one of its variants', () => {
  const suffixes = (key: string) =>
    variants
      .filter(({ product }) => product.key === key)
      .map(({ values }) => values.map(({ value }) => value).join('-'))
  for (const { key, stock = {}, surcharge = {}, options } of demoProducts) {
    expect(suffixes(key)).toEqual(expect.arrayContaining(Object.keys(stock)))
    expect(options.flatMap(({ values }) => values)).toEqual(expect.arrayContaining(Object.keys(surcharge)))
  }
})

test('a GTIN is thirteen digits in the internal range, and its weighted sum is a multiple of ten', () => {
  expect(internalGtin(1)).toBe('2000000000015')
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999 }), (counter) => {
      const gtin = internalGtin(counter)
      expect(gtin).toMatch(/^2\d{12}$/)
      expect([...gtin].reduce((sum, digit, at) => sum + Number(digit) * (at % 2 === 0 ? 1 : 3), 0) % 10).toBe(0)
    }),
  )
})

test('a variant has a price in each currency, and a reduced one an earlier price that is higher', () => {
  for (const { priceEur, product } of variants) {
    const prices = pricesOf(priceEur, product.sale?.percent)
    expect(prices.map(({ currency }) => currency)).toEqual(currencyCodes)
    for (const { amount, priorAmount } of prices) {
      expect(amount).toBeGreaterThan(0n)
      if (product.sale) expect(priorAmount).toBeGreaterThan(amount)
      else expect(priorAmount).toBeNull()
    }
  }
})

test('a packed thing weighs more than the thing', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 100_000 }), (grams) => packedWeight(grams) > grams))
})
