import { Refusal } from '@/lib/refusal'
import type { Address } from './address'
import { type AddressCountry, type AddressRegion, addressCountry, isNative } from './address-countries'

export type AddressField = {
  name: keyof Address
  required: boolean
  width: 'full' | 'half' | 'third'
  /** Key in `messages/`. */
  label: string
  options?: { value: string; label: string }[]
}

export type AddressFormat = { fields: AddressField[]; postcodeExample: string | null }

const townLetters = ['C', 'S', 'Z'] as const

/** The form's fields in the country's order, between the country's choice and the telephone. @throws Refusal not-found */
export async function getAddressFormat(code: string, locale: string): Promise<AddressFormat> {
  const country = addressCountry(code)
  if (!country) throw new Refusal('not-found', { country: code })
  const letters = lettersOf(formatFor(country, locale))
  const towns = townLetters.filter((letter) => letters.includes(letter)).length
  const townWidth = towns === 3 ? 'third' : towns === 2 ? 'half' : 'full'
  const isRequired = (letter: string) => country.required.includes(letter)
  const fields = letters.flatMap((letter): AddressField[] => {
    if (letter === 'N') return [{ name: 'name', required: true, width: 'full', label: 'address.name' }]
    if (letter === 'O') return [{ name: 'organization', required: false, width: 'full', label: 'address.organization' }]
    if (letter === 'A')
      return [
        { name: 'line1', required: true, width: 'full', label: 'address.line1' },
        { name: 'line2', required: false, width: 'full', label: 'address.line2' },
      ]
    const required = isRequired(letter)
    if (letter === 'C')
      return [{ name: 'locality', required, width: townWidth, label: labelOf('locality', country.localityName) }]
    if (letter === 'Z')
      return [{ name: 'postcode', required, width: townWidth, label: labelOf('postcode', country.postcodeName) }]
    const options = country.regions?.map((region) => ({
      value: region.key,
      label: regionLabel(country, region, locale),
    }))
    return [{ name: 'region', required, width: townWidth, label: labelOf('region', country.regionName), options }]
  })
  return {
    fields: [...fields, { name: 'phone', required: false, width: 'full', label: 'address.phone' }],
    postcodeExample: letters.includes('Z') ? (country.postcodeExample ?? null) : null,
  }
}

/** As it is written on a parcel for a reader of the language, the country last. */
export function formatAddressLines(address: Address, locale: string): string[] {
  const country = addressCountry(address.country)
  const format = country ? formatFor(country, locale) : '%N%n%O%n%A%n%C%n%S%n%Z'
  const letters = lettersOf(format)
  const region = country?.regions?.find(({ key }) => key === address.region)
  const values: Record<string, string | undefined> = {
    N: address.name,
    O: address.organization,
    // What the country's format has no place for goes with the street.
    A: [address.line1, address.line2, letters.includes('C') ? null : address.locality].filter(Boolean).join('\n'),
    C: address.locality,
    S: country && region && !isNative(country, locale) ? (region.latin ?? region.key) : address.region,
    Z: address.postcode,
  }
  const lines = format.split('%n').flatMap((line) => fillLine(line, values).split('\n'))
  return [...lines, nameOfCountry(address.country, locale)].filter((line) => line !== '')
}

/** A line's text between two fields stands only where both are filled. */
function fillLine(line: string, values: Record<string, string | undefined>): string {
  const parts = line.split(/(%[A-Z])/)
  let text = ''
  for (const [at, part] of parts.entries()) {
    if (at % 2 === 1) {
      text += values[part.slice(1)] ?? ''
      continue
    }
    const next = parts[at + 1]
    const before = parts.slice(0, at).some((other) => other.startsWith('%') && values[other.slice(1)])
    const first = !parts.slice(0, at).some((other) => other.startsWith('%'))
    if (next ? values[next.slice(1)] && (before || first) : before) text += part
  }
  return text.trim()
}

const formatFor = (country: AddressCountry, locale: string): string =>
  isNative(country, locale) ? country.format : (country.latinFormat ?? country.format)

const lettersOf = (format: string): string[] => [...format.matchAll(/%([NOACSZ])/g)].map(([, letter]) => letter ?? '')

const labelOf = (field: string, name: string): string => `address.${field}-${name.replaceAll('_', '-')}`

function regionLabel(country: AddressCountry, { key, name, latin }: AddressRegion, locale: string): string {
  if (isNative(country, locale)) return name
  return latin ?? (/\p{Script=Latin}/u.test(name) ? name : key)
}

const nameOfCountry = (code: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(code) ?? code
