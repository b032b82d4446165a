import { box, circle, polygon } from './curve'

/** What is not turned, seen from the front: lines and cut faces within `width` × `height`, on the axis, above the ground. */
export type Elevation = (width: number, height: number) => { out: string[]; wall?: string[] }

const slab = (w: number, h: number) => ({ out: [box(-w / 2, -h, w, h)] })

const legs = (w: number, h: number, top: number, leg: number): string[] =>
  [-1, 1].map((side) =>
    polygon([
      [side * w * 0.36, -h + top],
      [side * w * 0.44, 0],
      [side * (w * 0.44 - leg), 0],
      [side * (w * 0.36 - leg * 1.3), -h + top],
    ]),
  )

const cloth: Elevation = (w, h) => ({
  out: [box(-w / 2, -h, w, h), `M${-w / 2 + w * 0.03} ${-h}V0M${w / 2 - w * 0.03} ${-h}V0`],
})

export const elevations: Record<string, Elevation> = {
  stool: (w, h) => {
    const seat = h * 0.073
    const face = polygon([
      [-w / 2, -h],
      [w / 2, -h],
      [w * 0.47, -h + seat],
      [-w * 0.47, -h + seat],
    ])
    return {
      wall: [
        polygon([
          [-w / 2, -h],
          [0, -h],
          [0, -h + seat],
          [-w * 0.47, -h + seat],
        ]),
      ],
      out: [face, ...legs(w, h, seat, w * 0.07), box(-w * 0.035, -h + seat, w * 0.07, h - seat)],
    }
  },
  bench: (w, h) => ({
    wall: [box(-w / 2, -h, w / 2, h * 0.08)],
    out: [
      box(-w / 2, -h, w, h * 0.08),
      ...legs(w * 1.02, h, h * 0.08, h * 0.1),
      `M${-w * 0.36} ${-h * 0.28}H${w * 0.36}`,
    ],
  }),
  'side-table': (w, h) => ({
    wall: [
      polygon([
        [-w / 2, -h],
        [-w * 0.485, -h],
        [-w * 0.485, -h * 0.965],
        [0, -h * 0.965],
        [0, -h * 0.94],
        [-w / 2, -h * 0.94],
      ]),
    ],
    out: [
      polygon(
        [
          [-w / 2, -h],
          [-w / 2, -h * 0.94],
          [w / 2, -h * 0.94],
          [w / 2, -h],
        ],
        false,
      ),
      ...legs(w * 0.94, h, h * 0.06, w * 0.05),
      box(-w * 0.025, -h * 0.94, w * 0.05, h * 0.94),
    ],
  }),
  shelf: (w, h) => ({
    wall: [box(-w / 2, -h, w / 2, h * 0.14)],
    out: [
      box(-w / 2, -h, w, h * 0.14),
      ...[-1, 1].map((side) =>
        polygon([
          [side * w * 0.36, -h * 0.86],
          [side * w * 0.36, 0],
          [side * (w * 0.36 - h * 0.1), 0],
          [side * (w * 0.36 - h * 0.1), -h * 0.86],
        ]),
      ),
    ],
  }),
  'cutting-board': (w, h) => ({
    out: [
      `M${-w / 2} 0H${w / 2}V${-h * 0.7}C${w / 2} ${-h * 0.8} ${w * 0.11} ${-h * 0.76} ${w * 0.11} ${-h * 0.86}V${-h * 0.95}Q${w * 0.11} ${-h} 0 ${-h}T${-w * 0.11} ${-h * 0.95}V${-h * 0.86}C${-w * 0.11} ${-h * 0.76} ${-w / 2} ${-h * 0.8} ${-w / 2} ${-h * 0.7}Z`,
      circle(0, -h * 0.945, w * 0.035),
    ],
  }),
  'rolling-pin': (w, h) => ({
    out: [
      `M${-w / 2} ${-h / 2}Q${-w * 0.49} ${-h * 0.74} ${-w * 0.2} ${-h}H${w * 0.2}Q${w * 0.49} ${-h * 0.74} ${w / 2} ${-h / 2}Q${w * 0.49} ${-h * 0.26} ${w * 0.2} 0H${-w * 0.2}Q${-w * 0.49} ${-h * 0.26} ${-w / 2} ${-h / 2}Z`,
    ],
  }),
  tray: (w, h) => ({
    wall: [
      polygon([
        [-w / 2, 0],
        [-w / 2, -h * 0.55],
        [-w * 0.475, -h * 0.55],
        [-w * 0.475, -h * 0.2],
        [0, -h * 0.2],
        [0, 0],
      ]),
    ],
    out: [
      polygon(
        [
          [0, 0],
          [w / 2, 0],
          [w / 2, -h * 0.55],
          [w * 0.475, -h * 0.55],
        ],
        false,
      ),
      ...[-1, 1].map((side) => `M${side * w * 0.49} ${-h * 0.55}V${-h}h${-side * w * 0.03}V${-h * 0.55}`),
      `M${-w * 0.475} ${-h * 0.55}H${w * 0.475}`,
    ],
  }),
  coasters: (w, h) => ({
    out: [
      `M${-w / 2 + h / 3} 0H${w / 2 - h / 3}q${h / 3} 0 ${h / 3} ${-h / 3}V${-h}H${-w / 2}V${-h / 3}q0 ${h / 3} ${h / 3} ${h / 3}Z`,
    ],
  }),
  trivet: (w, h) => ({
    out: [
      box(-w / 2, -h, w, h * 0.45),
      ...[-0.38, 0, 0.38].map((x) => box(w * (x - 0.035), -h * 0.55, w * 0.07, h * 0.55)),
    ],
  }),
  hook: (w, h) => ({
    wall: [box(-w / 2, -h, w * 0.12, h)],
    out: [`M${-w * 0.38} ${-h * 0.4}H${w * 0.05}`, circle(w / 2 - h * 0.26, -h * 0.4, h * 0.26)],
  }),
  'wall-lamp': (w, h) => ({
    wall: [box(-w / 2, -h * 0.7, w * 0.07, h * 0.6)],
    out: [`M${-w * 0.43} ${-h * 0.4}H${w * 0.1}V${-h * 0.34}`, circle(w / 2 - h * 0.33, -h + h * 0.33, h * 0.33)],
  }),
  clock: (w, h) => ({
    out: [circle(0, -h / 2, w / 2), circle(0, -h / 2, w * 0.46), `M0 ${-h * 0.82}V${-h / 2}L${w * 0.2} ${-h * 0.4}`],
  }),
  mirror: (w, h) => ({
    wall: [box(-w * 0.32, -h * 0.06, w * 0.32, h * 0.06)],
    out: [
      box(-w * 0.32, -h * 0.06, w * 0.64, h * 0.06),
      `M0 ${-h * 0.06}V${-h + w}`,
      circle(0, -h + w / 2, w / 2),
      circle(0, -h + w / 2, w * 0.45),
    ],
  }),
  boxes: (w, h) => ({
    out: [box(-w / 2, -h, w, h), `M${-w / 2} ${-h * 0.72}H${w / 2}`, box(-w * 0.05, -h * 0.78, w * 0.1, h * 0.2)],
  }),
  cushion: (w, h) => ({
    out: [
      `M${-w / 2} ${-h}Q0 ${-h * 0.93} ${w / 2} ${-h}Q${w * 0.46} ${-h / 2} ${w / 2} 0Q0 ${-h * 0.07} ${-w / 2} 0Q${-w * 0.46} ${-h / 2} ${-w / 2} ${-h}Z`,
    ],
  }),
  throw: cloth,
  runner: cloth,
  napkins: cloth,
  'tea-towel': cloth,
  slab,
}
