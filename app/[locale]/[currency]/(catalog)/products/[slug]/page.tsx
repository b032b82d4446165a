import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { locale as localeParam } from 'next/root-params'
import { Crumbs } from '@/components/category/crumbs'
import { Facts } from '@/components/product/facts'
import { Measure } from '@/components/product/measure'
import { ProductStage } from '@/components/product/product-stage'
import { Related } from '@/components/product/related'
import { stageOf } from '@/components/product/stage-model'
import { Terms } from '@/components/product/terms'
import { PageFrame } from '@/components/storefront/page-frame'
import { getAnyProductSlug, getCategoryTree, getNewSlug, getProduct } from '@/lib/catalog/queries'
import type { ProductView } from '@/lib/catalog/schema'
import { productHref } from '@/lib/i18n/href'
import { defaultLocale } from '@/lib/i18n/locales'
import { getPlace } from '@/lib/i18n/place'
import { mainCountryOf } from '@/lib/localization/main-country'
import { getMarkets } from '@/lib/localization/queries'
import type { PathByLocale } from '@/lib/seo/addresses'
import { metadataOf } from '@/lib/seo/metadata'
import { breadcrumbData, productData } from '@/lib/seo/structured-data'

export const ensureStatic = 'navigation'
export const instant = false

type Props = PageProps<'/[locale]/[currency]/products/[slug]'>

export async function generateStaticParams() {
  return [{ slug: (await getAnyProductSlug((await localeParam()) ?? defaultLocale)) ?? 'none' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const product = await readProduct((await params).slug)
  return metadataOf(await getPlace(), {
    title: `${product.name} · Meridian`,
    description: `${product.tagline}. ${product.description}`.slice(0, 300),
    paths: pathsOf(product.ownSlugs),
    image: product.pictures[0],
  })
}

export default async function ProductPage({ params }: Props) {
  const place = await getPlace()
  const product = await readProduct((await params).slug)
  const market = (await getMarkets()).find(({ currency }) => currency === place.currency)
  const root = (await getCategoryTree(place.locale)).find(({ slugs }) => slugs[0] === product.crumbs[0]?.slugs[0])
  const data = [
    productData(place, product, market ? mainCountryOf(market) : null),
    breadcrumbData(place, product.crumbs, { name: product.name, path: productHref(place, product.slug) }),
  ]
  const head = (
    <>
      <h1>{product.name}</h1>
      <p className="lede">{product.description}</p>
    </>
  )
  return (
    <PageFrame paths={pathsOf(product.slugs)} current={root?.key} data={data}>
      <div className="page product grid">
        <Crumbs crumbs={product.crumbs} />
        <ProductStage stage={await stageOf(place, product)} head={head} foot={<Terms />} />
      </div>
      <Measure product={product} />
      <Facts product={product} />
      <Related cards={product.related} />
    </PageFrame>
  )
}

async function readProduct(slug: string): Promise<ProductView> {
  const place = await getPlace()
  const product = await getProduct(place, slug)
  if (product) return product
  const moved = await getNewSlug('product', place.locale, slug)
  if (moved) permanentRedirect(productHref(place, moved))
  notFound()
}

const pathsOf = (slugs: Record<string, string>): PathByLocale =>
  Object.fromEntries(Object.entries(slugs).map(([locale, slug]) => [locale, `/products/${encodeURIComponent(slug)}`]))
