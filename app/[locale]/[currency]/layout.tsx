import '@/styles/storefront.css'
import type { Metadata, Viewport } from 'next'
import { getTranslations } from 'next-intl/server'
import { ErrorWords } from '@/components/storefront/error-words'
import { fontVariables } from '@/components/storefront/fonts'
import { hrefOf } from '@/lib/i18n/href'
import { directionOf, languageTag } from '@/lib/i18n/locales'
import { getPlace } from '@/lib/i18n/place'
import { buildPlaces } from '@/lib/localization/build-places'

export const generateStaticParams = () => buildPlaces()

export const metadata: Metadata = { icons: { icon: '/icon.svg' }, formatDetection: { telephone: false } }

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f8f5ef' },
    { media: '(prefers-color-scheme: dark)', color: '#201d19' },
  ],
}

export default async function StorefrontLayout({ children }: LayoutProps<'/[locale]/[currency]'>) {
  const place = await getPlace()
  const t = await getTranslations('storefront.error')
  const words = { title: t('title'), text: t('text'), again: t('again'), home: t('home'), homeHref: hrefOf(place) }
  return (
    <html lang={languageTag(place.locale)} dir={directionOf(place.locale)} className={fontVariables}>
      <body>
        <ErrorWords words={words}>{children}</ErrorWords>
      </body>
    </html>
  )
}
