const configs: Record<string, string> = {
  en: 'english',
  de: 'german',
  fr: 'french',
  es: 'spanish',
  'pt-br': 'portuguese',
  ar: 'arabic',
}

/** PostgreSQL's text search configuration for a language; `simple` where it ships no stemmer. */
export const textConfigOf = (locale: string): string => configs[locale] ?? 'simple'
