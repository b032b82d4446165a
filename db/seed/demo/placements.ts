import { placedCategories } from './category-tree'
import { demoProducts } from './products'

/**
 * A product stands in its categories and in all above them, so that a listing needs one join. First come those that
 * are at home in the category, then those that fit there too, both as the catalogue has them.
 */
export const placements = placedCategories.flatMap(({ key }) => {
  const below = placedCategories.filter((leaf) => leaf.key === key || leaf.ancestors.includes(key))
  const within = new Set(below.map((leaf) => leaf.key))
  const home = demoProducts.filter(({ category }) => within.has(category))
  const guests = demoProducts.filter(
    ({ category, alsoIn = [] }) => !within.has(category) && alsoIn.some((leaf) => within.has(leaf)),
  )
  return [...home, ...guests].map((product, position) => ({ product: product.key, category: key, position }))
})
