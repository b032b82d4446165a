import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { HomeHero } from '@/components/storefront/home-hero'
import { HomeMakers } from '@/components/storefront/home-makers'
import { HomeNew } from '@/components/storefront/home-new'
import { HomeReductions } from '@/components/storefront/home-reductions'
import { HomeScene } from '@/components/storefront/home-scene'
import { HomeShelf } from '@/components/storefront/home-shelf'
import { HomeStatement } from '@/components/storefront/home-statement'
import { PageFrame } from '@/components/storefront/page-frame'
import { getHome } from '@/lib/catalog/queries'
import { locales } from '@/lib/i18n/locales'
import { getPlace } from '@/lib/i18n/place'
import { metadataOf } from '@/lib/seo/metadata'
import { organizationData, websiteData } from '@/lib/seo/structured-data'

export const ensureStatic = 'navigation'

const paths = Object.fromEntries(locales.map((locale) => [locale, '']))

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('home')
  return metadataOf(await getPlace(), { title: t('title'), description: t('description'), paths })
}

export default async function HomePage() {
  const place = await getPlace()
  const { collections, measured, reductions, makers } = await getHome(place)
  const fresh = collections.new
  return (
    <PageFrame paths={paths} data={[organizationData(), websiteData(place)]}>
      <HomeHero cards={collections.home?.products ?? fresh?.products ?? []} />
      {fresh && <HomeNew collection={fresh} />}
      <HomeStatement />
      <HomeShelf pieces={measured} />
      <HomeScene cards={collections.home?.products ?? []} />
      <HomeReductions reductions={reductions} />
      <HomeMakers makers={makers} />
    </PageFrame>
  )
}
