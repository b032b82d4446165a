import { NextIntlClientProvider } from 'next-intl'
import { type Locale, messageLocale } from '@/lib/i18n/locales'
import { loadMessages } from '@/lib/i18n/messages'

/** What the admin's client components say. Everything is given: below `/admin` the address names no language. */
export async function AdminMessages({ locale, children }: { locale: Locale; children: React.ReactNode }) {
  const { auth, admin } = await loadMessages(locale)
  const { refusals, fields, failed, product } = admin
  return (
    <NextIntlClientProvider
      locale={messageLocale(locale)}
      messages={{ auth, admin: { refusals, fields, failed, product } }}
      formats={null}
      now={new Date()}
      timeZone="UTC"
    >
      {children}
    </NextIntlClientProvider>
  )
}
