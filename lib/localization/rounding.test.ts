import fc from 'fast-check'
import { expect, test } from 'vitest'
import { currencyCodes, digitsOf, toDecimal } from '@/lib/money'
import { convertPrice, roundPrice } from './rounding'
import { type RoundingRule, roundingRules } from './schema'

const rule = fc.constantFrom(...roundingRules)
const currency = fc.constantFrom(...currencyCodes)
const amount = fc.bigInt({ min: 1n, max: 10n ** 13n })
const rate = fc
  .tuple(fc.bigInt({ min: 0n, max: 5000n }), fc.bigInt({ min: 1n, max: 10n ** 10n - 1n }))
  .map(([whole, fraction]) => `${whole}.${fraction.toString().padStart(10, '0')}`)

const major = (code: (typeof currencyCodes)[number]) => 10n ** BigInt(digitsOf(code))
const size = (value: bigint) => (value < 0n ? -value : value)

test('what costs something never costs nothing', () => {
  fc.assert(fc.property(amount, rule, currency, (amount, rule, code) => roundPrice(amount, rule, code) > 0n))
})

test('a rounded price is not rounded again', () => {
  fc.assert(
    fc.property(amount, rule, currency, (amount, rule, code) => {
      const price = roundPrice(amount, rule, code)
      expect(roundPrice(price, rule, code)).toBe(price)
    }),
  )
})

test('of two amounts the higher one never gets the lower price', () => {
  fc.assert(
    fc.property(amount, amount, rule, currency, (one, other, rule, code) => {
      const [low, high] = one < other ? [one, other] : [other, one]
      expect(roundPrice(low, rule, code) <= roundPrice(high, rule, code)).toBe(true)
    }),
  )
})

test('no price that the rule allows is nearer', () => {
  fc.assert(
    fc.property(amount, amount, rule, currency, (amount, elsewhere, rule, code) => {
      const gap = size(roundPrice(amount, rule, code) - amount)
      for (const near of [amount * 2n, amount / 2n + 1n, amount + elsewhere]) {
        expect(gap <= size(roundPrice(near, rule, code) - amount)).toBe(true)
      }
    }),
  )
})

test('each rule ends as its name says, in every currency', () => {
  fc.assert(
    fc.property(amount, currency, (amount, code) => {
      const unit = major(code)
      const hundred = unit < 100n ? 100n : unit
      expect(roundPrice(amount, 'charm-99', code) % hundred).toBe(hundred - hundred / 100n)
      expect(roundPrice(amount, 'charm-90', code) % hundred).toBe(hundred - hundred / 10n)
      expect(roundPrice(amount, 'whole', code) % unit).toBe(0n)
      expect(roundPrice(amount, 'ten', code) % (10n * unit)).toBe(0n)
      expect(roundPrice(amount, 'hundred', code) % (100n * unit)).toBe(0n)
      expect(roundPrice(amount, 'thousand', code) % (1000n * unit)).toBe(0n)
      expect(roundPrice(amount, 'nickel', code) % (hundred / 20n)).toBe(0n)
    }),
  )
})

test('a conversion is the exact product, rounded once', () => {
  fc.assert(
    fc.property(amount, rate, currency, (base, rate, code) => {
      const price = convertPrice(base, rate, code, 'nickel')
      const step = (major(code) < 100n ? 100n : major(code)) / 20n
      const scale = 100n * 10n ** 10n
      const exact = base * BigInt(rate.replace('.', '')) * major(code)
      if (price > step) expect(2n * size(price * scale - exact) <= step * scale).toBe(true)
    }),
  )
})

test('prices as a shop would print them', () => {
  const print = (base: bigint, rate: string, code: (typeof currencyCodes)[number], rule: RoundingRule) =>
    toDecimal({ amount: convertPrice(base, rate, code, rule), currency: code })
  expect(print(5800n, '1.1', 'USD', 'charm-99')).toBe('63.99')
  expect(print(5800n, '178.4', 'JPY', 'hundred')).toBe('10300')
  expect(print(5800n, '178.4', 'JPY', 'charm-99')).toBe('10299')
  expect(print(2800n, '0.357', 'KWD', 'nickel')).toBe('10.000')
  expect(print(2800n, '1690.5', 'KRW', 'thousand')).toBe('47000')
  expect(print(1n, '0.01', 'KRW', 'thousand')).toBe('1000')
})

test('149.994 yen are nearer to 100 than to 200, although they are 150 to the yen', () => {
  expect(convertPrice(14_999n, '1.00003', 'JPY', 'hundred')).toBe(100n)
})

test('what is free stays free; negative amounts and rates that are none are refused', () => {
  expect(convertPrice(0n, '1.1', 'USD', 'charm-99')).toBe(0n)
  expect(() => roundPrice(-1n, 'whole', 'EUR')).toThrow(RangeError)
  for (const rate of ['', '0', '0.000', '-1', '1e3', '1,5', 'NaN']) {
    expect(() => convertPrice(100n, rate, 'USD', 'whole')).toThrow(RangeError)
  }
})
