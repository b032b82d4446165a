import { expect, test } from 'vitest'
import { figureOf, standingForms } from './figure'

const measures = { width: 120, depth: 90, height: 200 }

test.each(standingForms)('%s is drawn within its measures', (form) => {
  const figure = figureOf(form, measures)
  const ends = [...`${figure.out}${figure.wall}`.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ])
  expect(ends.length).toBeGreaterThan(0)
  for (const [x, y] of ends) {
    expect(x).toBeGreaterThanOrEqual(-figure.left - 0.1)
    expect(x).toBeLessThanOrEqual(figure.right + 0.1)
    expect(y).toBeLessThanOrEqual(0.1)
    expect(y).toBeGreaterThanOrEqual(-figure.height - 0.1)
  }
})

test('a turned form shows its wall, and is as wide as its body, not its handle', () => {
  const mug = figureOf('mug', { width: 122, depth: 90, height: 92 })
  expect(mug).toMatchObject({ left: 45, right: 77, height: 92, turned: true })
  expect(mug.wall).toMatch(/^M0 0.*Z$/)
})

test('what has no known form is a box', () => {
  expect(figureOf('kettle', measures)).toMatchObject({ out: 'M-60 -200L60 -200L60 0L-60 0Z', turned: false })
})

test('a cloth is drawn spread out, a board hanging', () => {
  expect(figureOf('runner', { width: 450, depth: 1800, height: 1 }).height).toBe(1800)
  expect(figureOf('cutting-board', { width: 480, depth: 240, height: 22 })).toMatchObject({ left: 120, height: 480 })
})
