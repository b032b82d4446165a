/** Radius and height, as fractions of the whole; `true` marks a corner, where the curve does not run through smoothly. */
export type Point = readonly [radius: number, height: number, corner?: true]

type Place = { x: number; y: number; corner: boolean }

const near = (value: number): string => String(Math.round(value * 10) / 10)

/** The points as an SVG path of Catmull-Rom segments, broken at corners. `side` -1 draws left of the axis, 1 right. */
export function curve(
  points: readonly Point[],
  radius: number,
  height: number,
  side: -1 | 1,
  start: 'M' | 'L' = 'M',
): string {
  const places = points.map(
    ([r, z, corner]): Place => ({ x: side * r * radius, y: -z * height, corner: corner ?? false }),
  )
  const [first] = places
  if (!first) return ''
  const pieces = places.slice(1).map((to, at) => {
    const from = places[at] ?? first
    const before = from.corner ? from : (places[at - 1] ?? from)
    const after = to.corner ? to : (places[at + 2] ?? to)
    if (from.corner && to.corner) return `L${near(to.x)} ${near(to.y)}`
    const c1 = handle(before, from, to)
    const c2 = handle(after, to, from)
    return `C${near(c1.x)} ${near(c1.y)} ${near(c2.x)} ${near(c2.y)} ${near(to.x)} ${near(to.y)}`
  })
  return `${start}${near(first.x)} ${near(first.y)}${pieces.join('')}`
}

/** The control point beside `at` towards `next`, by the centripetal parameter: no loops where points lie unevenly. */
function handle(before: Place, at: Place, next: Place): { x: number; y: number } {
  const back = Math.sqrt(Math.hypot(at.x - before.x, at.y - before.y))
  const ahead = Math.sqrt(Math.hypot(next.x - at.x, next.y - at.y))
  if (back === 0) return { x: at.x + (next.x - at.x) / 3, y: at.y + (next.y - at.y) / 3 }
  const along = (b: number, a: number, n: number) =>
    a + (((a - b) / back - (n - b) / (back + ahead) + (n - a) / ahead) * ahead) / 3
  return { x: along(before.x, at.x, next.x), y: along(before.y, at.y, next.y) }
}

/** A straight-edged figure; points in the drawing's own units. */
export const polygon = (points: readonly (readonly [x: number, y: number])[], closed = true): string =>
  `M${points.map(([x, y]) => `${near(x)} ${near(y)}`).join('L')}${closed ? 'Z' : ''}`

export const box = (x: number, y: number, width: number, height: number): string =>
  polygon([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ])

export const circle = (x: number, y: number, radius: number): string =>
  `M${near(x - radius)} ${near(y)}a${near(radius)} ${near(radius)} 0 1 0 ${near(2 * radius)} 0a${near(radius)} ${near(radius)} 0 1 0 ${near(-2 * radius)} 0Z`
