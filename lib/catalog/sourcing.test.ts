import { expect, test } from 'vitest'
import { chooseSources, sumByVariant } from './sourcing'

const stock = (warehouseId: string, available: number, rank: number) => ({
  variantId: 'v',
  warehouseId,
  available,
  rank,
})
const want = (quantity: number) => [{ variantId: 'v', quantity }]

test('one parcel from the nearest warehouse that has everything', () => {
  const sources = [stock('osaka', 9, 3), stock('hamburg', 2, 1), stock('newark', 5, 2)]
  expect(chooseSources(want(4), sources)).toEqual({
    ok: true,
    picks: [{ variantId: 'v', warehouseId: 'newark', quantity: 4 }],
  })
})

test('split in the order of rank where no warehouse has everything', () => {
  const sources = [stock('osaka', 3, 3), stock('hamburg', 2, 1), stock('newark', 2, 2)]
  expect(chooseSources(want(5), sources)).toMatchObject({
    picks: [
      { warehouseId: 'hamburg', quantity: 2 },
      { warehouseId: 'newark', quantity: 2 },
      { warehouseId: 'osaka', quantity: 1 },
    ],
  })
})

test('too much is refused with what there is', () => {
  expect(chooseSources(want(5), [stock('hamburg', 2, 1), stock('newark', 1, 2)])).toEqual({
    ok: false,
    variantId: 'v',
    available: 3,
  })
})

test('two lines of one variant are one demand, in the order of locking', () => {
  const lines = [
    { variantId: 'b', quantity: 1 },
    { variantId: 'a', quantity: 2 },
    { variantId: 'b', quantity: 3 },
  ]
  expect(sumByVariant(lines)).toEqual([
    { variantId: 'a', quantity: 2 },
    { variantId: 'b', quantity: 4 },
  ])
})
