import { getTranslations } from 'next-intl/server'
import { SectionDrawing } from '@/components/product/section-drawing'
import { lengthIn } from '@/lib/catalog/measure-words'
import { figureOf } from '@/lib/catalog/profile/figure'
import type { MeasuredProduct } from '@/lib/catalog/queries/home'
import { productHref } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'

const SCALE = 0.57 // drawing units for a millimetre
const BASE = 286
const LABEL_WIDTH = 96
const GAP = 26
const WIDTH = 1344

/** Ten pieces on one baseline at one scale, each a link. */
export async function HomeShelf({ pieces }: { pieces: readonly MeasuredProduct[] }) {
  const place = await getPlace()
  const t = await getTranslations('home')
  const { placed, width } = arrange(pieces)
  if (placed.length < 3) return null
  return (
    <section className="section wide page grid" aria-labelledby="scale">
      <header>
        <h2 id="scale">{t('scale')}</h2>
        <p>{t('scaleText')}</p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="body scroll-x" tabIndex={0} aria-label={t('scaleScrolls')} dir="ltr">
        <svg className="shelf" viewBox={`-1 0 ${width + 2} 346`} width={width} height="346">
          <title>{t('scale')}</title>
          <path className="rule" d={`M0 ${BASE}H${width}`} />
          {[10, 20, 30, 40].map((mark) => (
            <g key={mark}>
              <path className="rule" d={`M0 ${BASE - mark * 10 * SCALE}H10`} />
              <text className="num" x="16" y={BASE - mark * 10 * SCALE + 4}>
                {mark === 40 ? lengthIn(place.locale, 400) : mark}
              </text>
            </g>
          ))}
          {placed.map(({ piece, figure, x }) => (
            <a key={piece.id} href={productHref(place, piece.slug)}>
              <rect
                className="hit"
                x={x - LABEL_WIDTH / 2}
                y={BASE - figure.height * SCALE - 12}
                width={LABEL_WIDTH}
                height={figure.height * SCALE + 70}
              />
              <SectionDrawing figure={figure} x={x} y={BASE} scale={SCALE} />
              <text className="lab" x={x} y="316">
                {piece.name}
              </text>
              <text className="num mid" x={x} y="336">
                {lengthIn(place.locale, figure.height)}
              </text>
            </a>
          ))}
        </svg>
      </section>
    </section>
  )
}

/** Pieces of up to half a metre, as many as fit, spread from small to large. */
function arrange(pieces: readonly MeasuredProduct[]) {
  const fitting = pieces
    .map((piece) => ({ piece, figure: figureOf(piece.key, piece) }))
    .filter(({ figure }) => figure.height >= 45 && figure.height <= 480 && figure.left + figure.right <= 360)
    .toSorted((a, b) => a.figure.height - b.figure.height)
  const count = Math.min(10, fitting.length)
  const chosen = Array.from(
    { length: count },
    (_, at) => fitting[Math.round((at * (fitting.length - 1)) / Math.max(count - 1, 1))],
  ).filter((entry) => entry !== undefined)
  const spans = chosen.map(({ figure, piece }) =>
    Math.max((figure.left + figure.right) * SCALE, LABEL_WIDTH, piece.name.length * 7.2),
  )
  const used = spans.reduce((sum, span) => sum + span, 56)
  const width = Math.max(WIDTH, used + GAP * spans.length)
  const gap = (width - used) / Math.max(spans.length, 1)
  let edge = 56 + gap / 2
  const placed = chosen.map((entry, at) => {
    const span = spans[at] ?? LABEL_WIDTH
    const x = edge + span / 2 + (entry.figure.left - entry.figure.right) * SCALE * 0.5
    edge += span + gap
    return { ...entry, x }
  })
  return { placed, width }
}
