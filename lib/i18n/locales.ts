/** Every language the shop speaks: one file each in `messages/`. */
export const locales = ['en', 'de', 'fr', 'es', 'pt-br', 'pl', 'ar', 'ja', 'zh-cn', 'ko'] as const
export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = 'en'

export const isLocale = (tag: string): tag is Locale => locales.some((known) => known === tag)

export const directionOf = (locale: string): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr')

/** The tag for `Intl`. Arabic with the digits that its e-commerce uses, as prices are not mirrored. */
export function intlTag(locale: string): string {
  return locale === 'ar' ? 'ar-u-nu-latn' : new Intl.Locale(locale).toString()
}

/** The tag for `lang` and hreflang: `pt-br` → `pt-BR`. */
export const languageTag = (locale: string): string => new Intl.Locale(locale).toString()

/** A language's own name: Deutsch, 日本語. */
export const nameOfLanguage = (locale: string): string =>
  new Intl.DisplayNames(languageTag(locale), { type: 'language', languageDisplay: 'standard' }).of(
    languageTag(locale).split('-')[0] ?? locale,
  ) ?? locale
