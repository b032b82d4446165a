/** Every language the shop speaks: one file each in `messages/`. */
export const locales = ['en', 'de', 'fr', 'es', 'pt-br', 'pl', 'ar', 'ja', 'zh-cn', 'ko'] as const
export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = 'en'

export const isLocale = (tag: string): tag is Locale => locales.some((known) => known === tag)

export const directionOf = (locale: string): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr')

/** Arabic with the digits that its e-commerce uses, as prices are not mirrored. */
const arabic = 'ar-u-nu-latn'

/** What next-intl formats by: a plural's # looks like the numbers around it. */
export type MessageLocale = Locale | typeof arabic
export const messageLocale = (locale: Locale): MessageLocale => (locale === 'ar' ? arabic : locale)

/** The tag for `Intl`. */
export const intlTag = (locale: string): string => (locale === 'ar' ? arabic : new Intl.Locale(locale).toString())

const languageTags = new Map<string, string>()

/** The tag for `lang` and hreflang: `pt-br` → `pt-BR`. */
export function languageTag(locale: string): string {
  const known = languageTags.get(locale) ?? new Intl.Locale(locale).toString()
  if (isLocale(locale)) languageTags.set(locale, known)
  return known
}

const languageNames = new Map<string, string>()

/** A language's own name: Deutsch, 日本語. */
export function nameOfLanguage(locale: string): string {
  const known = languageNames.get(locale)
  if (known) return known
  const tag = languageTag(locale)
  const names = new Intl.DisplayNames(tag, { type: 'language', languageDisplay: 'standard' })
  const name = names.of(tag.split('-')[0] ?? locale) ?? locale
  if (isLocale(locale)) languageNames.set(locale, name)
  return name
}
