import { expect, test } from 'vitest'
import { parseCategoryPath } from './category-address'

test('a path names its categories and its page', () => {
  expect(parseCategoryPath(['stoneware', 'vases'])).toEqual({ slugs: ['stoneware', 'vases'], page: 1 })
  expect(parseCategoryPath(['stoneware', 'vases', 'page', '12'])).toEqual({ slugs: ['stoneware', 'vases'], page: 12 })
})

test.each(['1', '0', '02', '-2', 'two', '2.0', '999999'])('page %s is nobody’s address', (page) => {
  expect(parseCategoryPath(['stoneware', 'page', page])).toBeNull()
})

test('a category may itself be called page', () => {
  expect(parseCategoryPath(['page', '2'])).toEqual({ slugs: ['page', '2'], page: 1 })
})

test('a broken encoding is left as it is', () => {
  expect(parseCategoryPath(['%E0%A4%A'])).toEqual({ slugs: ['%E0%A4%A'], page: 1 })
})
