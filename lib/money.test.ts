import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allocate, currencyCodes, divideRounded, formatMoney, fromDecimal, toDecimal } from './money'

const currency = fc.constantFrom(...currencyCodes)
const amounts = fc.bigInt({ min: 0n, max: 10n ** 14n })

test('a decimal without its point is the amount again', () => {
  fc.assert(
    fc.property(fc.bigInt(), currency, (amount, currency) => {
      expect(BigInt(toDecimal({ amount, currency }).replace('.', ''))).toBe(amount)
    }),
  )
})

test('what is written as a decimal is read back', () => {
  fc.assert(
    fc.property(amounts, currency, (amount, currency) => {
      expect(fromDecimal(toDecimal({ amount, currency }), currency)).toEqual({ amount, currency })
    }),
  )
})

test('a decimal that the currency cannot hold is refused', () => {
  for (const text of ['', '-1', '1,5', '1.234', '1e3', 'NaN']) expect(fromDecimal(text, 'EUR')).toBeNull()
  expect(fromDecimal('80.5', 'JPY')).toBeNull()
  expect(fromDecimal('1.234', 'KWD')).toEqual({ amount: 1234n, currency: 'KWD' })
})

test('yen have no decimals and dinars three', () => {
  expect(formatMoney({ amount: 80n, currency: 'JPY' }, 'ja')).toBe('￥80')
  expect(formatMoney({ amount: 1234n, currency: 'KWD' }, 'en')).toBe('KWD\u00a01.234')
})

test('an amount beyond what a float can hold is shown to the cent', () => {
  expect(formatMoney({ amount: 900719925474099301n, currency: 'USD' }, 'en')).toBe('$9,007,199,254,740,993.01')
})

test('parts sum to the whole, and none is further than one unit from its exact share', () => {
  fc.assert(
    fc.property(amounts, fc.array(amounts, { minLength: 1, maxLength: 20 }), (whole, weights) => {
      const parts = allocate(whole, weights)
      const sum = weights.reduce((total, weight) => total + weight, 0n)
      expect(parts.reduce((total, part) => total + part, 0n)).toBe(whole)
      if (sum === 0n) return
      for (const [at, part] of parts.entries()) {
        const distance = part * sum - whole * (weights[at] ?? 0n)
        expect(distance < sum && distance > -sum).toBe(true)
      }
    }),
  )
})

test('halves are rounded up', () => {
  expect([divideRounded(5n, 2n), divideRounded(4n, 3n), divideRounded(5n, 3n)]).toEqual([3n, 1n, 2n])
})
