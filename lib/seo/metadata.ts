import 'server-only'
import type { Metadata } from 'next'
import type { Place } from '@/lib/i18n/href'
import { defaultLocale, languageTag } from '@/lib/i18n/locales'
import { getMarkets, isIndexable, preferredPlace } from '@/lib/localization/queries'
import { absolute, addressIn, type PathByLocale } from './addresses'
import { alternatesOf } from './alternates'

type Described = {
  title: string
  description: string
  /** Only the languages that the page has a text in. */
  paths: PathByLocale
  /** A picture for previews; the shop's own without one. */
  image?: { path: string; width: number; height: number; alt: string } | null
}

const shopImage = { path: '/media/open-graph.jpg', width: 1200, height: 630, alt: '' }

/**
 * Title, canonical, hreflang and preview of a page. A place that no market names works, but points to the one that its
 * language prefers and is not indexed; so does a page that has no text in this language, to the default language's.
 */
export async function metadataOf(place: Place, { title, description, paths, image }: Described): Promise<Metadata> {
  const markets = await getMarkets()
  const translated = paths[place.locale] !== undefined
  const indexable = translated && isIndexable(markets, place)
  const canonicalPlace = indexable ? place : preferredPlace(markets, translated ? place.locale : defaultLocale)
  const canonical = addressIn(canonicalPlace, paths)
  const languages = alternatesOf(markets).flatMap(({ hreflang, place: other }) => {
    const address = addressIn(other, paths)
    return address ? [[hreflang, address]] : []
  })
  const preview = image ?? shopImage
  return {
    title,
    description,
    robots: indexable ? undefined : { index: false, follow: true },
    alternates: { canonical, languages: indexable ? Object.fromEntries(languages) : undefined },
    openGraph: {
      type: 'website',
      siteName: 'Meridian',
      locale: languageTag(place.locale).replace('-', '_'),
      title,
      description,
      url: canonical ?? undefined,
      images: [{ url: absolute(preview.path), width: preview.width, height: preview.height, alt: preview.alt }],
    },
    twitter: { card: 'summary_large_image' },
  }
}
