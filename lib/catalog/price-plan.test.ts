import { expect, test } from 'vitest'
import { type HeldPrice, planPrices } from './price-plan'

const held: HeldPrice[] = [
  { variantId: 'v', currency: 'EUR', amount: 10000n, source: 'set' },
  { variantId: 'v', currency: 'USD', amount: 11999n, source: 'set' },
  { variantId: 'v', currency: 'JPY', amount: 16000n, source: 'converted' },
  { variantId: 'other', currency: 'JPY', amount: 16000n, source: 'converted' },
]
const conversions = new Map([
  ['JPY', { rate: '160', rounding: 'hundred' }],
  ['USD', { rate: '1.10', rounding: 'charm-99' }],
] as const)

test('a new euro price moves what follows it and leaves what was set', () =>
  expect(planPrices(held, [{ variantId: 'v', currency: 'EUR', amount: 5000n }], conversions)).toEqual([
    { variantId: 'v', currency: 'EUR', amount: 5000n, source: 'set' },
    { variantId: 'v', currency: 'JPY', amount: 8000n, source: 'converted' },
  ]))

test('a set price stays when the euro price changes with it', () =>
  expect(
    planPrices(
      held,
      [
        { variantId: 'v', currency: 'EUR', amount: 5000n },
        { variantId: 'v', currency: 'JPY', amount: 7700n },
      ],
      conversions,
    ),
  ).toContainEqual({ variantId: 'v', currency: 'JPY', amount: 7700n, source: 'set' }))

test('a price goes back to following the euro price', () =>
  expect(planPrices(held, [{ variantId: 'v', currency: 'USD', amount: null }], conversions)).toEqual([
    { variantId: 'v', currency: 'USD', amount: 10999n, source: 'converted' },
  ]))

test('the same price again changes nothing', () =>
  expect(planPrices(held, [{ variantId: 'v', currency: 'EUR', amount: 10000n }], conversions)).toEqual([]))

test('the euro price cannot follow itself', () =>
  expect(() => planPrices(held, [{ variantId: 'v', currency: 'EUR', amount: null }], conversions)).toThrow('invalid'))

test('without a rate nothing can be converted', () =>
  expect(() => planPrices(held, [{ variantId: 'v', currency: 'GBP', amount: null }], conversions)).toThrow('invalid'))
