import { expect, test } from 'vitest'
import { bigramsOf } from './bigrams'

test('a run of characters becomes its neighbouring pairs', () => {
  expect(bigramsOf('青磁花瓶')).toEqual(['青磁', '磁花', '花瓶'])
  expect(bigramsOf('テーブルランプ')).toEqual(['テー', 'ーブ', 'ブル', 'ルラ', 'ラン', 'ンプ'])
  expect(bigramsOf('석기 꽃병')).toEqual(['석기', '꽃병'])
})

test('punctuation, spaces and Latin words part the runs', () => {
  expect(bigramsOf('青磁、E14の花')).toEqual(['青磁', 'の花'])
  expect(bigramsOf('Shoulder vase 27 cm')).toEqual([])
})

test('a lone character stays itself, and a rare one beyond 16 bits is one character', () => {
  expect(bigramsOf('花')).toEqual(['花'])
  expect(bigramsOf('𠮷野')).toEqual(['𠮷野'])
})
