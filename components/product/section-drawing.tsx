import type { Figure } from '@/lib/catalog/profile/figure'

/** A piece on its axis: wall cut open on the left, outside on the right. `x`, `y` place its foot; in the drawing's units. */
export function SectionDrawing({
  figure,
  x = 0,
  y = 0,
  scale,
}: {
  figure: Figure
  x?: number
  y?: number
  scale: number
}) {
  const overhang = 10 / scale
  return (
    <g transform={`translate(${tidy(x)} ${tidy(y)}) scale(${tidy(scale)})`}>
      {figure.wall && <path className="wall" d={figure.wall} />}
      <path className="out" d={figure.out} />
      {figure.turned && <path className="axis" d={`M0 ${tidy(-figure.height - overhang)}V${tidy(overhang)}`} />}
    </g>
  )
}

export const tidy = (value: number): number => Math.round(value * 1000) / 1000
