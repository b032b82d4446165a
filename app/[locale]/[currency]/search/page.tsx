import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SearchAnswer } from '@/components/search/search-answer'
import { SearchFrame } from '@/components/search/search-frame'
import { readPageQuery } from '@/lib/catalog/search/page-query'
import { getPlace } from '@/lib/i18n/place'

// Rendered for each request as a whole, so that the nonce of its policy covers every script.
export const instant = false

type Props = PageProps<'/[locale]/[currency]/search'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { query, category } = await readPageQuery(await getPlace(), await searchParams)
  const t = await getTranslations('search')
  const parts = [query.q ? t('titleFor', { q: query.q }) : null, category?.name, t('title'), 'Meridian']
  return { title: parts.filter(Boolean).join(' · '), robots: { index: false, follow: true } }
}

export default async function SearchPage({ searchParams }: Props) {
  const shown = await readPageQuery(await getPlace(), await searchParams)
  return (
    <SearchFrame>
      <SearchAnswer shown={shown} />
    </SearchFrame>
  )
}
