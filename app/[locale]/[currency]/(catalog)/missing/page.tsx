import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Lost } from '@/components/storefront/lost'
import { PageFrame } from '@/components/storefront/page-frame'
import { markMissing } from '@/lib/catalog/queries'
import { locales } from '@/lib/i18n/locales'

export const ensureStatic = 'navigation'
export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('storefront.missing')
  return { title: `${t('title')} · Meridian`, robots: { index: false, follow: true } }
}

/** What proxy.ts shows for every address that does not exist; the page cache sends it as 404. */
export default async function MissingPage() {
  await markMissing()
  return (
    <PageFrame paths={homes}>
      <div className="page lost">
        <Lost />
      </div>
    </PageFrame>
  )
}

const homes = Object.fromEntries(locales.map((locale) => [locale, '']))
