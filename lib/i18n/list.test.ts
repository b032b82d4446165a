import { expect, test } from 'vitest'
import { listOf } from './list'

test.each([
  ['en', 'Celadon, 27 cm'],
  ['de', 'Celadon, 27 cm'],
  ['ko', 'Celadon, 27 cm'],
  ['ar', 'Celadon، 27 cm'],
  ['ja', 'Celadon、27 cm'],
  ['zh-cn', 'Celadon、27 cm'],
])('a variant in %s is named %s', (locale, name) => {
  expect(listOf(['Celadon', '', '27 cm', null], locale)).toBe(name)
})

test('what has one part has no comma', () => {
  expect(listOf(['Celadon'], 'en')).toBe('Celadon')
  expect(listOf([], 'ja')).toBe('')
})
