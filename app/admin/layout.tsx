import '@fontsource-variable/geist'
import '@fontsource-variable/newsreader'
import '@/styles/admin.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AdminMessages } from '@/components/admin/admin-messages'
import { adminLocale } from '@/lib/admin/enter'
import { directionOf, languageTag } from '@/lib/i18n/locales'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await adminLocale(), namespace: 'admin' })
  return { title: { template: `%s · ${t('title')}`, default: t('title') }, robots: { index: false, follow: false } }
}

export default async function AdminLayout({ children }: LayoutProps<'/admin'>) {
  const locale = await adminLocale()
  return (
    <html lang={languageTag(locale)} dir={directionOf(locale)} className="admin">
      <body>
        <AdminMessages locale={locale}>{children}</AdminMessages>
      </body>
    </html>
  )
}
