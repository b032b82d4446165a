import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { locale as localeParam } from 'next/root-params'
import { getTranslations } from 'next-intl/server'
import { CategoryHead } from '@/components/category/category-head'
import { Pager } from '@/components/category/pager'
import { Pieces } from '@/components/category/pieces'
import { Subcategories } from '@/components/category/subcategories'
import { PageFrame } from '@/components/storefront/page-frame'
import { parseCategoryPath } from '@/lib/catalog/category-address'
import { getCategory, getCategoryTree, getNewCategoryPath } from '@/lib/catalog/queries'
import type { CategoryView } from '@/lib/catalog/schema'
import { categoryHref } from '@/lib/i18n/href'
import { defaultLocale } from '@/lib/i18n/locales'
import { getPlace } from '@/lib/i18n/place'
import type { PathByLocale } from '@/lib/seo/addresses'
import { metadataOf } from '@/lib/seo/metadata'
import { breadcrumbData } from '@/lib/seo/structured-data'

export const ensureStatic = 'navigation'
export const instant = false

type Props = PageProps<'/[locale]/[currency]/categories/[...path]'>

export async function generateStaticParams() {
  const [first] = await getCategoryTree((await localeParam()) ?? defaultLocale)
  return [{ path: first?.slugs ?? ['none'] }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const category = await readCategory((await params).path)
  const t = await getTranslations('category')
  const page = category.page > 1 ? t('page', { page: category.page }) : ''
  const above = category.crumbs.at(-1)?.name
  return metadataOf(await getPlace(), {
    title: [category.name, above, page, 'Meridian'].filter(Boolean).join(' · '),
    description: category.description,
    paths: pathsOf(category),
    image: category.products[0]?.picture,
  })
}

export default async function CategoryPage({ params }: Props) {
  const place = await getPlace()
  const category = await readCategory((await params).path)
  const last = { name: category.name, path: categoryHref(place, category.slugs) }
  const root = (await getCategoryTree(place.locale)).find(({ slugs }) => slugs[0] === category.slugs[0])
  return (
    <PageFrame paths={pathsOf(category)} current={root?.key} data={[breadcrumbData(place, category.crumbs, last)]}>
      <div className="page category">
        <CategoryHead category={category} />
        {category.page === 1 && <Subcategories category={category} />}
        <Pieces category={category} />
        <Pager category={category} />
      </div>
    </PageFrame>
  )
}

async function readCategory(path: string[]): Promise<CategoryView> {
  const place = await getPlace()
  const parsed = parseCategoryPath(path)
  if (!parsed) notFound()
  const category = await getCategory(place, parsed.slugs, parsed.page)
  if (category) return category
  const moved = parsed.page === 1 && (await getNewCategoryPath(place.locale, parsed.slugs.at(-1) ?? ''))
  if (moved) permanentRedirect(categoryHref(place, moved))
  notFound()
}

const pathsOf = ({ alternates, page }: CategoryView): PathByLocale =>
  Object.fromEntries(
    Object.entries(alternates).map(([locale, slugs]) => [
      locale,
      `/categories/${slugs.map(encodeURIComponent).join('/')}${page > 1 ? `/page/${page}` : ''}`,
    ]),
  )
