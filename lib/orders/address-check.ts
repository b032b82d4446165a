import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js'
import { type FieldError, Refusal } from '@/lib/refusal'
import type { Address } from './address'
import { type AddressCountry, addressCountry, findRegion } from './address-countries'

/**
 * The address as its country writes it: required parts there, postcode and region in their canonical form, the
 * telephone number as E.164. `path` is where the address is in the input; empty when it is the input.
 * @throws Refusal invalid with errors such as {path: address.postcode, code: postcode}
 */
export async function checkAddress(address: Address, path = 'address'): Promise<Address> {
  const country = addressCountry(address.country)
  const at = (field: keyof Address) => (path ? `${path}.${field}` : field)
  if (!country) throw new Refusal('invalid', { errors: [{ path: at('country'), code: 'country' }] })
  const errors: FieldError[] = []
  const refuse = (field: keyof Address, code: string) => errors.push({ path: at(field), code })

  const postcode = checkPostcode(country, address.postcode)
  if (postcode === null) refuse('postcode', address.postcode ? 'postcode' : 'required')
  const region = checkRegion(country, address.region)
  if (region === null) refuse('region', address.region ? 'region' : 'required')
  if (country.required.includes('C') && !address.locality) refuse('locality', 'required')
  const phone = checkPhone(address)
  if (phone === null) refuse('phone', 'phone')

  if (errors.length > 0) throw new Refusal('invalid', { errors })
  return withoutEmpty({
    ...address,
    postcode: postcode ?? undefined,
    region: region ?? undefined,
    phone: phone ?? undefined,
  })
}

/** Undefined where the country has none or it may be left out; null when it is wrong. */
function checkPostcode(country: AddressCountry, given: string | undefined): string | undefined | null {
  if (!country.format.includes('%Z')) return undefined
  if (!given) return country.required.includes('Z') ? null : undefined
  const text = plain(given).toUpperCase().replace(/\s+/g, ' ').trim()
  if (!country.postcode) return text
  const pattern = new RegExp(`^(?:${country.postcode})$`)
  const shaped = shapeLike(country.postcodeExample ?? '', text)
  if (shaped && pattern.test(shaped)) return shaped
  return pattern.test(text) ? text : null
}

/** Puts the separator where the example has it, counted from the end: "00950" → "00-950", "EC1Y8SY" → "EC1Y 8SY". */
function shapeLike(example: string, text: string): string | null {
  const match = /^[^ -]+([ -])([^ -]+)$/.exec(example)
  if (!match) return null
  const [, separator = '', tail = ''] = match
  const bare = text.replace(/[ -]/g, '')
  return bare.length > tail.length ? `${bare.slice(0, -tail.length)}${separator}${bare.slice(-tail.length)}` : null
}

function checkRegion(country: AddressCountry, given: string | undefined): string | undefined | null {
  if (!given) return country.required.includes('S') ? null : undefined
  if (!country.regions || !country.format.includes('%S')) return given
  return findRegion(country, given)?.key ?? null
}

function checkPhone({ phone, country }: Address): string | undefined | null {
  if (!phone) return undefined
  const number = parsePhoneNumberFromString(plain(phone), isSupportedCountry(country) ? country : undefined)
  return number?.isValid() ? number.number : null
}

/** Full-width forms, Arabic digits and the many dashes as a keyboard of any script types them. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[‐‑‒–—―−ー]/g, '-')

const withoutEmpty = (address: Address): Address => {
  const { organization, line2, locality, region, postcode, phone, ...rest } = address
  return {
    ...rest,
    ...(organization && { organization }),
    ...(line2 && { line2 }),
    ...(locality && { locality }),
    ...(region && { region }),
    ...(postcode && { postcode }),
    ...(phone && { phone }),
  }
}
