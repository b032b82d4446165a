import { expect, test } from 'vitest'
import { priorPriceOf } from './prior-price'

const now = new Date('2026-11-24T12:00:00Z')
const daysAgo = (days: number): Date => new Date(now.getTime() - days * 86_400_000)

test('a reduction shows the price that was asked until now', () =>
  expect(priorPriceOf(9800n, [{ amount: 12400n, from: daysAgo(400) }], now)).toBe(12400n))

test('a price that was raised just before is not the prior one: the lowest of 30 days is', () => {
  const past = [
    { amount: 12400n, from: daysAgo(400) },
    { amount: 15000n, from: daysAgo(3) },
  ]
  expect(priorPriceOf(9800n, past, now)).toBe(12400n)
})

test('a low price that ended more than 30 days ago no longer counts', () => {
  const past = [
    { amount: 5000n, from: daysAgo(90) },
    { amount: 12400n, from: daysAgo(31) },
  ]
  expect(priorPriceOf(9800n, past, now)).toBe(12400n)
})

test('a low price that ended 29 days ago counts, although it began earlier', () => {
  const past = [
    { amount: 5000n, from: daysAgo(90) },
    { amount: 12400n, from: daysAgo(29) },
  ]
  expect(priorPriceOf(9800n, past, now)).toBeNull()
})

test('a rise, or the same price, is no reduction', () => {
  const past = [{ amount: 9800n, from: daysAgo(400) }]
  expect(priorPriceOf(9900n, past, now)).toBeNull()
  expect(priorPriceOf(9800n, past, now)).toBeNull()
})

test('a new product has nothing to be reduced from', () => expect(priorPriceOf(9800n, [], now)).toBeNull())
