import { PgDialect } from 'drizzle-orm/pg-core'
import { expect, test } from 'vitest'
import { anyWordQuery, textQuery, tidy, wordsOf } from './text-query'

const parametersOf = (locale: string, q: string) => {
  const query = textQuery(locale, q)
  return query && new PgDialect().sqlToQuery(query).params
}

test('typed text is tidied: full-width letters, control characters, length', () => {
  expect(tidy('  ｖａｓｅ\u0000\n blue ')).toBe('vase blue')
  expect(tidy('a'.repeat(500))).toHaveLength(200)
  expect(tidy('\u0000')).toBe('')
})

test('text without a word asks nothing', () => {
  for (const q of ['', '&&&', '!:*', "'"]) expect(textQuery('en', q)).toBeNull()
})

test('no character of a query language reaches the query outside a parameter', () => {
  expect(parametersOf('en', "vase' | !blue:*")).toEqual(['english', 'vase', 'english', 'blue', 'blue'])
  expect(textQuery('ja', '瓶')).toBeNull()
  expect(parametersOf('ja', '青磁花瓶 27')).toEqual(['青磁', '磁花', '花瓶', '27'])
})

test('quotes and a minus are operators', () => {
  expect(parametersOf('en', '"shoulder vase" -blue')).toEqual(['english', '"shoulder vase" -blue'])
})

test('any word needs two', () => {
  expect(anyWordQuery('en', 'vase')).toBeNull()
  expect(anyWordQuery('en', 'vase blue')).not.toBeNull()
  expect(wordsOf('27 cm, “bone”')).toEqual(['27', 'cm', 'bone'])
})
