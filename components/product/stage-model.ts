import 'server-only'
import { getTranslations } from 'next-intl/server'
import { figureOf } from '@/lib/catalog/profile/figure'
import type { ProductView, VariantView } from '@/lib/catalog/schema'
import { hrefOf, type Place } from '@/lib/i18n/href'
import { intlTag } from '@/lib/i18n/locales'
import { getMarkets, includesTax } from '@/lib/localization/queries'
import { taxKindIn } from '@/lib/localization/tax-kind'
import { formatMoney } from '@/lib/money'
import type { StageOption, StageProps, StageVariant } from './stage-props'

const MOST = 10
const TALLEST_OUTLINE = 45 // pixels
const WIDEST_OUTLINE = 64

/** Everything the client part of a product page needs to know, in words. */
export async function stageOf(place: Place, product: ProductView): Promise<StageProps> {
  const t = await getTranslations('product')
  const markets = await getMarkets()
  return {
    productId: product.id,
    slug: product.slug,
    locale: place.locale,
    currency: place.currency,
    action: hrefOf(place, '/cart/add'),
    cartHref: hrefOf(place, '/cart'),
    options: product.options.map((option) => ({ ...option, values: valuesOf(product, option) })),
    variants: await Promise.all(product.variants.map((variant) => variantOf(place, variant))),
    pictures: product.pictures,
    words: {
      reducedPrice: t('reducedPrice'),
      taxNote: includesTax(markets, place.currency)
        ? t('taxIncluded', { kind: taxKindIn(markets, place.currency) })
        : t('taxAdded'),
      soldOut: t('soldOut'),
      quantity: t('quantity'),
      add: t('add'),
      adding: t('adding'),
      added: t('added'),
      openCart: t('openCart'),
      more: t('morePhotographs'),
      unreachable: t('unreachable'),
      refused: {
        'out-of-stock': t('refused.outOfStock'),
        'rate-limited': t('refused.rateLimited'),
        'not-found': t('refused.notFound'),
      },
      refusedOtherwise: t('refused.otherwise'),
    },
  }
}

async function variantOf({ locale }: Place, variant: VariantView): Promise<StageVariant> {
  const t = await getTranslations('product')
  const { price, prior, percent } = variant.price
  const { state, left } = variant.stock
  const share = new Intl.NumberFormat(intlTag(locale), { style: 'percent' }).format((percent ?? 0) / 100)
  return {
    id: variant.id,
    sku: variant.sku,
    values: variant.values,
    soldOut: state === 'sold-out',
    price: formatMoney(price, locale),
    reduction: prior && t('reduction', { percent: share, prior: formatMoney(prior, locale) }),
    stock: stockWords(t, variant.name, state, left),
    most: Math.min(left ?? MOST, MOST),
  }
}

type Translate = Awaited<ReturnType<typeof getTranslations<'product'>>>

function stockWords(t: Translate, name: string, state: VariantView['stock']['state'], left: number | null): string {
  if (state === 'in-stock') return t('inStock')
  if (state === 'low') return name ? t('leftIn', { count: left ?? 0, variant: name }) : t('left', { count: left ?? 0 })
  return name ? t('soldOutIn', { variant: name }) : t('soldOut')
}

function valuesOf({ key, variants }: ProductView, option: ProductView['options'][number]): StageOption['values'] {
  if (option.display === 'swatch') return option.values.map((value) => ({ ...value, outline: null }))
  const figures = option.values.map((value) => {
    const { width, depth, height } = variants.find(({ values }) => values[option.key] === value.key) ?? {}
    return width && depth && height ? figureOf(key, { width, depth, height }) : null
  })
  const tallest = Math.max(1, ...figures.map((figure) => figure?.height ?? 0))
  const widest = Math.max(1, ...figures.map((figure) => (figure ? figure.left + figure.right : 0)))
  const scale = Math.min(TALLEST_OUTLINE / tallest, WIDEST_OUTLINE / widest)
  return option.values.map((value, at) => {
    const figure = figures[at]
    if (!figure) return { ...value, outline: null }
    const margin = 1.5 / scale
    const [width, height] = [figure.left + figure.right + 2 * margin, figure.height + 2 * margin]
    const viewBox = [-figure.left - margin, -figure.height - margin, width, height]
      .map((side) => Math.round(side))
      .join(' ')
    return {
      ...value,
      outline: { d: figure.outline, viewBox, width: Math.round(width * scale), height: Math.round(height * scale) },
    }
  })
}
