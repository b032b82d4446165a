import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { locale as localeParam } from 'next/root-params'
import { Markdown } from '@/components/storefront/markdown'
import { PageFrame } from '@/components/storefront/page-frame'
import { getNewSlug, getPage, getPageLinks } from '@/lib/catalog/queries'
import type { PageView } from '@/lib/catalog/queries/pages'
import { pageHref } from '@/lib/i18n/href'
import { defaultLocale } from '@/lib/i18n/locales'
import { getPlace } from '@/lib/i18n/place'
import type { PathByLocale } from '@/lib/seo/addresses'
import { metadataOf } from '@/lib/seo/metadata'
import { breadcrumbData } from '@/lib/seo/structured-data'

export const ensureStatic = 'navigation'
export const instant = false

type Props = PageProps<'/[locale]/[currency]/pages/[slug]'>

export async function generateStaticParams() {
  const [first] = await getPageLinks((await localeParam()) ?? defaultLocale)
  return [{ slug: first?.slug ?? 'none' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await readPage((await params).slug)
  const { title, description } = page
  return metadataOf(await getPlace(), { title: `${title} · Meridian`, description, paths: pathsOf(page) })
}

export default async function ContentPage({ params }: Props) {
  const place = await getPlace()
  const page = await readPage((await params).slug)
  const last = { name: page.title, path: pageHref(place, page.slug) }
  return (
    <PageFrame paths={pathsOf(page)} data={[breadcrumbData(place, [], last)]}>
      <article className="page grid text-page">
        <h1>{page.title}</h1>
        <div className="prose">
          <Markdown text={page.body} />
        </div>
      </article>
    </PageFrame>
  )
}

async function readPage(slug: string): Promise<PageView> {
  const place = await getPlace()
  const page = await getPage(place.locale, slug)
  if (page) return page
  const moved = await getNewSlug('page', place.locale, slug)
  if (moved) permanentRedirect(pageHref(place, moved))
  notFound()
}

const pathsOf = ({ slugs }: PageView): PathByLocale =>
  Object.fromEntries(Object.entries(slugs).map(([locale, slug]) => [locale, `/pages/${encodeURIComponent(slug)}`]))
