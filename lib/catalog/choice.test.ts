import { expect, test } from 'vitest'
import { choose, firstChoice, isSoldOut, variantOf } from './choice'

const variants = [
  { sku: 'blue-18', values: { glaze: 'blue', size: '18' }, soldOut: true },
  { sku: 'blue-27', values: { glaze: 'blue', size: '27' }, soldOut: false },
  { sku: 'bone-18', values: { glaze: 'bone', size: '18' }, soldOut: false },
]

test('the first choice can be bought', () => {
  expect(firstChoice(variants)).toEqual({ glaze: 'blue', size: '27' })
  expect(firstChoice([])).toEqual({})
})

test('a combination that is not made moves the other option', () => {
  expect(choose(variants, { glaze: 'blue', size: '27' }, 'glaze', 'bone')).toEqual({ glaze: 'bone', size: '18' })
})

test('a value is sold out beside the other chosen values', () => {
  expect(isSoldOut(variants, { glaze: 'blue', size: '27' }, 'size', '18')).toBe(true)
  expect(isSoldOut(variants, { glaze: 'bone', size: '18' }, 'size', '18')).toBe(false)
})

test('a product without options has one variant', () => {
  expect(variantOf([{ sku: 'only', values: {}, soldOut: false }], {})?.sku).toBe('only')
})
