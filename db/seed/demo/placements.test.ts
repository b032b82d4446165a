import { expect, test } from 'vitest'
import { placedCategories } from './category-tree'
import { placements } from './placements'
import { demoProducts } from './products'
import { required } from './texts'

const ancestorsOf = new Map(placedCategories.map(({ key, ancestors }) => [key, ancestors]))
const products = new Map(demoProducts.map((product) => [product.key, product]))
const standingIn = (category: string) => placements.filter((place) => place.category === category)

test('in a category no two products share a place', () => {
  for (const { key } of placedCategories) {
    const places = standingIn(key)
    expect(places.map(({ position }) => position)).toEqual(places.map((_, at) => at))
    expect(new Set(places.map(({ product }) => product)).size).toBe(places.length)
  }
})

test('a category opens with what is at home in it', () => {
  for (const { key } of placedCategories) {
    const home = standingIn(key).map(({ product }) => {
      const { category } = required(products, product)
      return category === key || required(ancestorsOf, category).includes(key)
    })
    expect(home, key).toEqual(home.toSorted((a, b) => Number(b) - Number(a)))
  }
  expect(standingIn('wood')[0]?.product).toBe('stool')
})

test('a product stands in each of its categories and in all above them', () => {
  for (const { key, category, alsoIn = [] } of demoProducts) {
    const expected = new Set([category, ...alsoIn].flatMap((leaf) => [leaf, ...required(ancestorsOf, leaf)]))
    const places = placements.filter(({ product }) => product === key)
    expect(new Set(places.map((place) => place.category)), key).toEqual(expected)
  }
})
