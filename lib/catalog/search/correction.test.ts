import fc from 'fast-check'
import { expect, test } from 'vitest'
import { correct, editDistance } from './correction'

test('a letter left out, added, replaced or swapped costs one', () => {
  expect(editDistance('tepot', 'teapot')).toBe(1)
  expect(editDistance('vaase', 'vase')).toBe(1)
  expect(editDistance('celedon', 'celadon')).toBe(1)
  expect(editDistance('lmap', 'lamp')).toBe(1)
})

test('the distance is the same in both directions and none only to itself', () => {
  const word = fc.string({ maxLength: 12 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a))
      expect(editDistance(a, b) === 0).toBe(a === b)
    }),
  )
})

test('the nearest known word is meant, an unfinished one stays, and a far one is nobody', () => {
  expect(correct('tepot', ['table', 'teapot', 'pot'])).toBe('teapot')
  expect(correct('stone', ['stoneware', 'store'])).toBe('stone')
  expect(correct('xyzzy', ['vase', 'mug'])).toBeNull()
})
