import type {} from 'next-intl'
import type en from '../../messages/en.json'
import type { Locale, MessageLocale } from './locales'

export type Messages = typeof en

export async function loadMessages(locale: Locale): Promise<Messages> {
  return (await import(`../../messages/${locale}.json`)).default
}

declare module 'next-intl' {
  interface AppConfig {
    Locale: MessageLocale
    Messages: Messages
  }
}
