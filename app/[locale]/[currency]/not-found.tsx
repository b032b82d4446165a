import { getTranslations } from 'next-intl/server'
import { Lost } from '@/components/storefront/lost'
import { PlainHeader } from '@/components/storefront/plain-header'

/** For what went away between proxy.ts and the page. Every page carries this one in its payload, so it is small. */
export default async function NotFound() {
  const t = await getTranslations('storefront.missing')
  return (
    <>
      <title>{`${t('title')} · Meridian`}</title>
      <PlainHeader />
      <main id="main" className="page lost">
        <Lost />
      </main>
    </>
  )
}
