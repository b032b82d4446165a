import type { Point } from './curve'

/** A form made by turning a curve about an axis. */
export type Lathe = {
  /** The outside from the axis at the foot upwards. */
  outer: readonly Point[]
  /** The inside from the rim down to the axis; without one it follows the outside at the thickness of the wall. */
  inner?: readonly Point[]
  /** Thickness of the wall and of the floor, as fractions of radius and height. */
  wall?: number
  floor?: number
  handle?: 'ring' | 'loop' | 'pulled' | 'bail'
  shade?: true
}

/** A globe's contour about its centre, from one angle to another in degrees. */
function arc(radius: number, from: number, to: number): Point[] {
  return Array.from({ length: 12 }, (_, at): Point => {
    const angle = ((from + ((to - from) * at) / 11) * Math.PI) / 180
    return [radius * Math.cos(angle), 0.62 + 0.38 * radius * Math.sin(angle)]
  })
}

/** Radii count from the body's own radius, heights from the whole height. */
// biome-ignore format: tables of points
export const lathes: Record<string, Lathe> = {
  vase: {
    outer: [
      [0, 0, true], [0.523, 0, true], [0.547, 0.011, true], [0.691, 0.077], [0.839, 0.171], [0.954, 0.286],
      [1, 0.416], [0.954, 0.534], [0.843, 0.623], [0.706, 0.689], [0.582, 0.74], [0.446, 0.812], [0.401, 0.878],
      [0.443, 0.947], [0.523, 1, true],
    ],
    wall: 0.07,
    floor: 0.033,
  },
  bottle: {
    outer: [
      [0, 0, true], [0.56, 0, true], [0.6, 0.012, true], [0.92, 0.13], [1, 0.25], [0.85, 0.4], [0.42, 0.54],
      [0.25, 0.68], [0.22, 0.86], [0.34, 1, true],
    ],
    wall: 0.075,
    floor: 0.04,
  },
  'bud-vase': {
    outer: [
      [0, 0, true], [0.62, 0, true], [0.7, 0.02, true], [0.97, 0.18], [1, 0.32], [0.7, 0.52], [0.34, 0.67],
      [0.26, 0.82], [0.36, 1, true],
    ],
    wall: 0.055,
    floor: 0.09,
  },
  bowl: {
    outer: [[0, 0, true], [0.36, 0, true], [0.38, 0.09, true], [0.64, 0.22], [0.86, 0.52], [0.96, 0.8], [1, 1, true]],
    wall: 0.045,
    floor: 0.17,
  },
  'low-bowl': {
    outer: [[0, 0, true], [0.46, 0, true], [0.48, 0.12, true], [0.76, 0.3], [0.94, 0.66], [1, 1, true]],
    wall: 0.035,
    floor: 0.24,
  },
  plate: {
    outer: [[0, 0, true], [0.56, 0, true], [0.58, 0.14, true], [0.8, 0.34], [0.95, 0.72], [1, 1, true]],
    inner: [[0.975, 1, true], [0.9, 0.74], [0.72, 0.46], [0, 0.42]],
  },
  mug: {
    outer: [[0, 0, true], [0.78, 0, true], [0.88, 0.035, true], [0.98, 0.34], [1, 0.55], [0.97, 0.82], [0.95, 1, true]],
    wall: 0.075,
    floor: 0.085,
    handle: 'loop',
  },
  'espresso-cup': {
    outer: [[0, 0, true], [0.52, 0, true], [0.6, 0.04, true], [0.86, 0.35], [0.97, 0.7], [1, 1, true]],
    wall: 0.09,
    floor: 0.1,
  },
  teapot: {
    outer: [
      [0, 0, true], [0.56, 0, true], [0.6, 0.012, true], [0.93, 0.13], [1, 0.25], [0.84, 0.4], [0.44, 0.475, true],
      [0.42, 0.5, true], [0.28, 0.53], [0.08, 0.545, true], [0.1, 0.58], [0, 0.6, true],
    ],
    inner: [
      [0, 0.5, true], [0.36, 0.47, true], [0.77, 0.38], [0.92, 0.25], [0.85, 0.14], [0.5, 0.045, true], [0, 0.04],
    ],
    handle: 'bail',
  },
  pitcher: {
    outer: [
      [0, 0, true], [0.62, 0, true], [0.7, 0.014, true], [0.95, 0.18], [1, 0.31], [0.84, 0.55], [0.64, 0.74],
      [0.62, 0.87], [0.76, 1, true],
    ],
    wall: 0.075,
    floor: 0.045,
    handle: 'pulled',
  },
  planter: {
    outer: [
      [0, 0, true], [0.76, 0, true], [0.9, 0.06, true], [0.78, 0.07, true], [0.9, 0.45], [0.96, 0.86, true],
      [1, 0.87, true], [1, 1, true],
    ],
    wall: 0.075,
    floor: 0.13,
  },
  jar: {
    outer: [
      [0, 0, true], [0.88, 0, true], [0.95, 0.015, true], [1, 0.2], [1, 0.6], [0.94, 0.77, true], [0.98, 0.77, true],
      [0.98, 0.85, true], [0.2, 0.88, true], [0.16, 0.92], [0.2, 0.98, true], [0, 1, true],
    ],
    inner: [[0, 0.8, true], [0.84, 0.8, true], [0.9, 0.62], [0.9, 0.2], [0.82, 0.06, true], [0, 0.055]],
  },
  'cake-stand': {
    outer: [
      [0, 0, true], [0.5, 0, true], [0.5, 0.05, true], [0.24, 0.26], [0.15, 0.52], [0.28, 0.78], [0.94, 0.86, true],
      [1, 1, true],
    ],
    inner: [[0.975, 1, true], [0.94, 0.92, true], [0.2, 0.91], [0.1, 0.75], [0.08, 0.5], [0.16, 0.24], [0.4, 0, true]],
  },
  'candle-holder': {
    outer: [[0, 0, true], [0.82, 0, true], [0.93, 0.06], [1, 0.36, true]],
    inner: [
      [0.95, 0.38, true], [0.84, 0.17], [0.3, 0.19, true], [0.24, 0.8], [0.28, 1, true], [0.18, 1, true],
      [0.17, 0.36, true], [0, 0.34],
    ],
    handle: 'ring',
  },
  carafe: {
    outer: [
      [0, 0, true], [0.78, 0, true], [0.96, 0.025, true], [1, 0.2], [0.97, 0.38], [0.62, 0.6], [0.42, 0.72],
      [0.4, 0.82], [0.5, 0.9, true], [0.44, 0.9, true], [0.52, 0.95], [0.36, 1], [0, 1, true],
    ],
    inner: [
      [0, 0.87, true], [0.36, 0.87, true], [0.36, 0.73], [0.56, 0.6], [0.91, 0.38], [0.94, 0.2], [0.88, 0.05, true],
      [0, 0.045],
    ],
  },
  tumbler: {
    outer: [[0, 0, true], [0.82, 0, true], [0.86, 0.03, true], [0.93, 0.5], [1, 1, true]],
    wall: 0.05,
    floor: 0.12,
  },
  'wine-glass': {
    outer: [
      [0, 0, true], [0.88, 0, true], [0.86, 0.012, true], [0.2, 0.03], [0.06, 0.09], [0.05, 0.36], [0.2, 0.45],
      [0.8, 0.59], [1, 0.73], [0.94, 0.88], [0.83, 1, true],
    ],
    inner: [[0.81, 1, true], [0.91, 0.88], [0.965, 0.73], [0.77, 0.605], [0.2, 0.475], [0, 0.465]],
  },
  'glass-bowl': {
    outer: [[0, 0, true], [0.36, 0, true], [0.46, 0.03, true], [0.82, 0.34], [0.96, 0.7], [1, 1, true]],
    wall: 0.045,
    floor: 0.13,
  },
  'wood-bowl': {
    outer: [[0, 0, true], [0.44, 0, true], [0.82, 0.3], [0.97, 0.68], [1, 1, true]],
    wall: 0.055,
    floor: 0.16,
  },
  candle: {
    outer: [[0, 0, true], [0.9, 0, true], [0.96, 0.03, true], [1, 0.5], [1, 1, true]],
    wall: 0.06,
    floor: 0.1,
  },
  candlestick: {
    outer: [
      [0, 0, true], [0.97, 0, true], [1, 0.03, true], [0.62, 0.08], [0.3, 0.18], [0.2, 0.42], [0.22, 0.66],
      [0.36, 0.76, true], [0.52, 0.785, true], [0.44, 1, true],
    ],
    inner: [[0.24, 1, true], [0.22, 0.85, true], [0, 0.84]],
  },
  'metal-tray': {
    outer: [[0, 0, true], [0.93, 0, true], [0.985, 0.25], [1, 1, true]],
    inner: [[0.985, 1, true], [0.96, 0.32], [0.91, 0.12, true], [0, 0.12]],
  },
  pendant: {
    outer: [
      [1, 0, true], [0.97, 0.16], [0.78, 0.46], [0.42, 0.68], [0.13, 0.74, true], [0.13, 0.86, true],
      [0.03, 0.9, true], [0.03, 1, true], [0, 1, true],
    ],
    inner: [[0, 0.72, true], [0.4, 0.65], [0.75, 0.44], [0.94, 0.15], [0.975, 0, true]],
  },
  'table-lamp': {
    outer: [
      [0, 0, true], [0.356, 0, true], [0.374, 0.011, true], [0.56, 0.11], [0.61, 0.21], [0.5, 0.33], [0.24, 0.42],
      [0.135, 0.46], [0.125, 0.515, true],
    ],
    inner: [
      [0.075, 0.515, true], [0.09, 0.45], [0.19, 0.41], [0.45, 0.325], [0.555, 0.21], [0.5, 0.12],
      [0.33, 0.027, true], [0, 0.025],
    ],
    shade: true,
  },
  'globe-lamp': {
    outer: [
      [0, 0, true], [0.56, 0, true], [0.58, 0.02], [0.56, 0.1, true], [0.16, 0.12, true], [0.14, 0.25, true],
      ...arc(1, -70, 90),
    ],
    inner: [...arc(0.965, 90, -75), [0, 0.25, true]],
  },
}
