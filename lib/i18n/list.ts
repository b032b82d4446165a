import { intlTag } from './locales'

const commas: Readonly<Record<string, string>> = { ar: '، ', ja: '、', zh: '、' }

/** What a language writes between the parts of a list. */
export const commaOf = (locale: string): string => commas[locale.slice(0, 2)] ?? ', '

/** "Celadon, 27 cm", without an "and", which `Intl.ListFormat` would put in; empty parts are left out. */
export const listOf = (parts: readonly (string | null | undefined)[], locale: string): string =>
  parts.filter(Boolean).join(commaOf(locale))

/** The tag for a list in a sentence: "stoneware, glass and wood", in English without a comma before the "and". */
export const listTag = (locale: string): string => (locale === 'en' ? 'en-GB' : intlTag(locale))
