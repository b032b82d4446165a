import type {} from 'next-intl'
import type en from '../../messages/en.json'
import type { Locale, MessageLocale } from './locales'

export type Messages = typeof en

const loaded = new Map<Locale, Promise<Messages>>()

export function loadMessages(locale: Locale): Promise<Messages> {
  const messages = loaded.get(locale) ?? import(`../../messages/${locale}.json`).then((module) => module.default)
  loaded.set(locale, messages)
  return messages
}

declare module 'next-intl' {
  interface AppConfig {
    Locale: MessageLocale
    Messages: Messages
  }
}
