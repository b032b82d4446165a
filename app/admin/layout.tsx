import '@fontsource-variable/geist'
import '@fontsource-variable/newsreader'
import '@/styles/admin.css'
import type { Metadata } from 'next'
import { connection } from 'next/server'
import { AdminMessages } from '@/components/admin/admin-messages'
import { adminLocale } from '@/lib/admin/enter'
import { directionOf, languageTag } from '@/lib/i18n/locales'

export const instant = false

export const metadata: Metadata = { icons: { icon: '/icon.svg' }, robots: { index: false, follow: false } }

export default async function AdminLayout({ children }: LayoutProps<'/admin'>) {
  await connection()
  const locale = await adminLocale()
  return (
    <html lang={languageTag(locale)} dir={directionOf(locale)} className="admin">
      <body>
        <AdminMessages locale={locale}>{children}</AdminMessages>
      </body>
    </html>
  )
}
