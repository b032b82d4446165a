import { curve, type Point } from './curve'
import { elevations } from './elevations'
import { type Lathe, lathes } from './lathes'

/** Millimetres. */
export type Measures = { width: number; depth: number; height: number }

/**
 * A drawing in millimetres, on its axis (x = 0) and the ground (y = 0), upwards negative. A turned form shows its wall cut
 * open left of the axis and its outside right of it; `outline` is the whole contour.
 */
export type Figure = {
  left: number
  right: number
  height: number
  wall: string
  out: string
  outline: string
  turned: boolean
}

/** Cloths are drawn spread out, boards hanging: their longest sides lie in the drawing's plane. */
const spread = new Set(['throw', 'runner', 'napkins', 'tea-towel'])

/** What hangs on a wall or from a ceiling. */
const hung = new Set(['clock', 'hook', 'pendant', 'shelf', 'wall-lamp'])

/** The forms that stand on the ground by themselves. */
export const standingForms = Object.keys({ ...lathes, ...elevations }).filter(
  (form) => !hung.has(form) && !spread.has(form) && form !== 'slab',
)

/** The section drawing of a piece from its measures; a form that is not known is drawn as a box. */
export function figureOf(form: string, measures: Measures): Figure {
  const lathe = lathes[form]
  return lathe ? turnedFigure(lathe, measures) : frontFigure(form, measures)
}

function turnedFigure(lathe: Lathe, { width, depth, height }: Measures): Figure {
  const radius = Math.min(width, depth) / 2
  const right = Math.max(radius, width - radius)
  const inner = lathe.inner ?? insideOf(lathe)
  const parts = [...handleOf(lathe, radius, right, height), ...(lathe.shade ? [shade(radius, height)] : [])]
  const rim = inner[0]
  const across = rim && rim[0] > 0 ? `H${Math.round(-rim[0] * radius * 10) / 10}` : ''
  return {
    left: radius,
    right,
    height,
    wall: `${curve(lathe.outer, radius, height, -1)}${curve(inner, radius, height, -1, 'L')}Z`,
    out: [`${curve(lathe.outer, radius, height, 1)}${across}`, ...parts].join(''),
    outline: [
      `${curve(lathe.outer, radius, height, 1)}${across}`,
      curve(lathe.outer, radius, height, -1),
      ...parts,
    ].join(''),
    turned: true,
  }
}

/** The outside moved in by the wall, from the rim down to the floor. */
function insideOf({ outer, wall = 0.06, floor = 0.08 }: Lathe): Point[] {
  const above = outer.filter(([, z]) => z > floor * 1.6).toReversed()
  const lowest = above.at(-1)?.[0] ?? 0.5
  const foot = Math.max(...outer.filter(([, z]) => z <= floor * 1.6).map(([r]) => r))
  const side = lowest - wall
  const edge = Math.max(Math.min(side, foot - wall), 0.1)
  return [
    ...above.map(([r, z, corner]): Point => (corner ? [r - wall, z, true] : [r - wall, z])),
    [(side + edge) / 2, floor * 1.5],
    [edge * 0.75, floor * 1.05],
    [edge * 0.5, floor, true],
    [0, floor],
  ]
}

function shade(radius: number, height: number): string {
  const [low, wide, top] = [-0.486 * height, 0.978 * radius, 0.64 * radius]
  return `M${-wide} ${low}H${wide}L${top} ${-height}H${-top}Z`
}

function handleOf({ handle }: Lathe, radius: number, right: number, height: number): string[] {
  const reach = right - radius
  const at = (x: number, z: number) => `${Math.round(x * 10) / 10} ${Math.round(-z * height * 10) / 10}`
  if (handle === 'loop') {
    return [
      `M${at(radius * 0.97, 0.8)}C${at(right + reach * 0.28, 0.86)} ${at(right + reach * 0.28, 0.16)} ${at(radius * 0.97, 0.24)}`,
      `M${at(radius * 0.98, 0.68)}C${at(right - reach * 0.05, 0.72)} ${at(right - reach * 0.05, 0.28)} ${at(radius * 0.99, 0.36)}`,
    ]
  }
  if (handle === 'pulled') {
    return [
      `M${at(radius * 0.64, 0.9)}C${at(right + reach * 0.3, 0.98)} ${at(right + reach * 0.4, 0.4)} ${at(radius * 0.98, 0.3)}`,
      `M${at(radius * 0.62, 0.82)}C${at(right - reach * 0.1, 0.88)} ${at(right, 0.46)} ${at(radius * 0.94, 0.38)}`,
    ]
  }
  if (handle === 'ring') {
    return [
      `M${at(radius * 0.98, 0.34)}C${at(right + reach * 0.3, 0.95)} ${at(right + reach * 0.3, -0.05)} ${at(radius * 0.9, 0.06)}`,
    ]
  }
  if (handle === 'bail') {
    return [
      `M${at(-radius * 0.72, 0.42)}C${at(-radius * 0.9, 1.18)} ${at(radius * 0.9, 1.18)} ${at(radius * 0.72, 0.42)}`,
      `M${at(radius * 0.97, 0.18)}C${at(right - reach * 0.4, 0.24)} ${at(right - reach * 0.5, 0.4)} ${at(right, 0.46)}L${at(right - reach * 0.1, 0.48)}C${at(right - reach * 0.8, 0.44)} ${at(radius, 0.36)} ${at(radius * 0.93, 0.32)}`,
    ]
  }
  return []
}

function frontFigure(form: string, { width, depth, height }: Measures): Figure {
  const [w, h] = form === 'cutting-board' ? [depth, width] : spread.has(form) ? [width, depth] : [width, height]
  const { out, wall = [] } = (elevations[form] ?? elevations.slab)?.(w, h) ?? { out: [] }
  return {
    left: w / 2,
    right: w / 2,
    height: h,
    wall: wall.join(''),
    out: out.join(''),
    outline: out.join(''),
    turned: false,
  }
}
