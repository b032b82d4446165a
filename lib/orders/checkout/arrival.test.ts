import { expect, test } from 'vitest'
import { arrivalOf } from './arrival'

const days = (minDays: number, maxDays: number, at: string) => {
  const { first, last } = arrivalOf({ minDays, maxDays }, new Date(at))
  return [first, last].map((day) => day.toISOString().slice(0, 10))
}

test('a parcel ordered on a Tuesday morning leaves that day', () => {
  expect(days(2, 4, '2026-11-24T09:00:00Z')).toEqual(['2026-11-26', '2026-11-30'])
})

test('one ordered in the afternoon leaves the next working day', () => {
  expect(days(2, 4, '2026-11-24T14:00:00Z')).toEqual(['2026-11-27', '2026-12-01'])
  expect(days(1, 1, '2026-11-27T14:00:00Z')).toEqual(['2026-12-01', '2026-12-01'])
})

test('one ordered on a weekend leaves on Monday', () => {
  expect(days(1, 2, '2026-11-28T09:00:00Z')).toEqual(['2026-12-01', '2026-12-02'])
  expect(days(0, 1, '2026-11-29T23:00:00Z')).toEqual(['2026-11-30', '2026-12-01'])
})
