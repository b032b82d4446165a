import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cheapestOf, priceViewOf } from './price'

test('a reduction counts from the lowest price of the 30 days before it', () => {
  const view = priceViewOf({ amount: 9_800n, priorAmount: 12_400n, currency: 'EUR' })
  expect(view).toEqual({
    price: { amount: 9_800n, currency: 'EUR' },
    prior: { amount: 12_400n, currency: 'EUR' },
    percent: 21,
  })
})

test('a prior price that is not higher is no reduction', () => {
  const amounts = fc.bigInt({ min: 0n, max: 10n ** 12n })
  fc.assert(
    fc.property(amounts, amounts, (amount, priorAmount) => {
      const { prior, percent } = priceViewOf({ amount, priorAmount, currency: 'JPY' })
      expect(prior !== null).toBe(priorAmount > amount)
      if (percent !== null) expect(percent).toBeLessThanOrEqual(100)
    }),
  )
})

test('of equally cheap variants the one that can be bought is named', () => {
  const price = (amount: bigint) => priceViewOf({ amount, priorAmount: null, currency: 'USD' })
  const variants = [
    { id: 'dear', price: price(20n), stock: { state: 'in-stock' } },
    { id: 'gone', price: price(10n), stock: { state: 'sold-out' } },
    { id: 'here', price: price(10n), stock: { state: 'low' } },
  ]
  expect(cheapestOf(variants)?.id).toBe('here')
})
