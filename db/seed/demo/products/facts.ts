import type { DemoFacts } from '../types'

/** Price in EUR minor units gross, weight in grams, [width, depth, height] in millimetres, capacity in millilitres. */
export function facts(
  priceEur: number,
  weight: number,
  [width, depth, height]: [number, number, number],
  capacity?: number,
): DemoFacts {
  return { priceEur, weight, width, depth, height, ...(capacity === undefined ? {} : { capacity }) }
}
