import { demoCategories } from './categories'
import type { DemoCategory } from './types'

export type PlacedCategory = { key: string; position: number /** From the root down. */; ancestors: string[] }

/** The tree as a list, each parent before its children. */
export const placedCategories: PlacedCategory[] = flatten(demoCategories, [])

function flatten(siblings: DemoCategory[], ancestors: string[]): PlacedCategory[] {
  return siblings.flatMap(({ key, children = [] }, position) => [
    { key, position, ancestors },
    ...flatten(children, [...ancestors, key]),
  ])
}
