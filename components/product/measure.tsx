import { getTranslations } from 'next-intl/server'
import { lengthIn, volumeIn, weightIn } from '@/lib/catalog/measure-words'
import { figureOf } from '@/lib/catalog/profile/figure'
import type { ProductView, VariantView } from '@/lib/catalog/schema'
import { getPlace } from '@/lib/i18n/place'
import { SectionDrawing, tidy } from './section-drawing'

const WIDTH = 560
const HEIGHT = 383
const BASE = 400
const GAP = 46

type Sized = VariantView & { width: number; depth: number; height: number }

/** All sizes at one scale, and their measures as a table. */
export async function Measure({ product }: { product: ProductView }) {
  const { locale } = await getPlace()
  const t = await getTranslations('product')
  const sizes = sizesOf(product)
  if (sizes.length === 0) return null
  const figures = sizes.map((variant) => figureOf(product.key, variant))
  const spans = figures.map(({ left, right }) => left + right)
  const scale = Math.min(
    HEIGHT / Math.max(...figures.map(({ height }) => height)),
    (WIDTH - GAP * (sizes.length + 1)) / spans.reduce((sum, span) => sum + span, 0),
  )
  const used = spans.reduce((sum, span) => sum + span * scale, 0)
  const gap = Math.min((WIDTH - used) / (sizes.length + 1), 110)
  let edge = (WIDTH - used - gap * (sizes.length - 1)) / 2
  const top = Math.round(BASE - Math.max(...figures.map(({ height }) => height)) * scale - 20)
  const isTurned = figures.some(({ turned }) => turned)
  const hasCapacity = sizes.some(({ capacity }) => capacity)
  return (
    <section className="section page grid" aria-labelledby="measure">
      <header>
        <h2 id="measure">{t('measure')}</h2>
        <p className="small">{isTurned ? t('measureTurned') : t('measureFlat')}</p>
      </header>
      <div className="body measure">
        <figure>
          <svg
            className="fig-line sized"
            viewBox={`-2 ${top} ${WIDTH + 4} ${470 - top}`}
            width={WIDTH}
            height={470 - top}
            role="img"
            aria-label={t('measureDrawing', { name: product.name })}
          >
            <path className="dim" d={`M0 ${BASE}H${WIDTH}`} />
            {figures.map((figure, at) => {
              const x = edge + figure.left * scale
              edge += (figure.left + figure.right) * scale + gap
              const variant = sizes[at]
              return (
                <g key={variant?.id} data-at={at}>
                  <SectionDrawing figure={figure} x={x} y={BASE} scale={scale} />
                  <text className="mid" x={tidy(x)} y="434">
                    {lengthIn(locale, figure.height)}
                  </text>
                  <text className="mid" x={tidy(x)} y="460">
                    {figure.turned && variant?.width === variant?.depth
                      ? `⌀ ${lengthIn(locale, variant?.width ?? 0)}`
                      : `↔ ${lengthIn(locale, figure.left + figure.right)}`}
                  </text>
                </g>
              )
            })}
          </svg>
        </figure>
        <table className="ledger compact sized">
          <caption className="visually-hidden">{t('measureTable')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('height')}</th>
              <th scope="col">{t('width')}</th>
              {hasCapacity ? <th scope="col">{t('holds')}</th> : <th scope="col">{t('depth')}</th>}
              <th scope="col" className="amount">
                {t('weight')}
              </th>
            </tr>
          </thead>
          <tbody className="num">
            {sizes.map((variant, at) => (
              <tr key={variant.id} data-at={at}>
                <th scope="row">{lengthIn(locale, variant.height)}</th>
                <td>{lengthIn(locale, variant.width)}</td>
                <td>
                  {hasCapacity
                    ? variant.capacity && volumeIn(locale, variant.capacity)
                    : lengthIn(locale, variant.depth)}
                </td>
                <td className="amount">{weightIn(locale, variant.weight)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** One variant for each value of the size option, in its order; without such an option, one for all. */
function sizesOf({ options, variants }: ProductView): Sized[] {
  const measured = variants.filter(
    (variant): variant is Sized => variant.width !== null && variant.depth !== null && variant.height !== null,
  )
  const size = options.find(({ display }) => display === 'size')
  if (!size) return measured.slice(0, 1)
  return size.values.flatMap(({ key }) => measured.find(({ values }) => values[size.key] === key) ?? [])
}
