import { locale as routeLocale } from 'next/root-params'
import { getRequestConfig } from 'next-intl/server'
import { defaultLocale, isLocale, messageLocale } from './locales'
import { loadMessages } from './messages'

export default getRequestConfig(async ({ locale }) => {
  const wanted = locale ?? (await routeLocale()) ?? defaultLocale
  const chosen = isLocale(wanted) ? wanted : defaultLocale
  return { locale: messageLocale(chosen), messages: await loadMessages(chosen), timeZone: 'UTC' }
})
