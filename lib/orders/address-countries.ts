import countries from './address-countries.json'

export type AddressRegion = { key: string; name: string; latin?: string; iso?: string }

/** How a country writes its addresses. Written by scripts/address-countries.mjs from Google's address data. */
export type AddressCountry = {
  /** `%N` name, `%O` organization, `%A` street, `%C` locality, `%S` region, `%Z` postcode, `%n` a new line. */
  format: string
  /** For readers of the Latin script, where the country's own order is another. */
  latinFormat?: string
  /** The letters that must be there. */
  required: string
  languages?: string[]
  /** A regular expression. */
  postcode?: string
  postcodeExample?: string
  postcodeName: string
  regionName: string
  localityName: string
  regions?: AddressRegion[]
}

const table: Readonly<Record<string, AddressCountry>> = countries

export const addressCountry = (code: string): AddressCountry | undefined =>
  Object.hasOwn(table, code) ? table[code] : undefined

/** Whether a reader of this language reads the country's own script and order. */
export const isNative = (country: AddressCountry, locale: string): boolean =>
  country.languages?.some((language) => language.split('-')[0] === locale.split('-')[0]) ?? false

/** The region that a text means: by its key, its name in either script, or its ISO 3166-2 part. */
export function findRegion(country: AddressCountry, text: string): AddressRegion | undefined {
  const wanted = fold(text)
  return country.regions?.find(({ key, name, latin, iso }) =>
    [key, name, latin, iso].some((known) => known !== undefined && fold(known) === wanted),
  )
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase()
