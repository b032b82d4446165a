import { expect, test } from 'vitest'
import { checkAddress } from './address-check'
import { formatAddressLines, getAddressFormat } from './address-format'

const tokyo = { name: '山田花子', line1: '神宮前1-2-3', region: '東京都', postcode: '150-0001', country: 'JP' }
const berlin = { name: 'Jonas Brandt', line1: 'Körnerstraße 48', locality: 'Köln', postcode: '50823', country: 'DE' }
const newYork = {
  name: 'Ann Lee',
  line1: '1 Main St',
  line2: 'Apt 4',
  locality: 'New York',
  region: 'NY',
  postcode: '10001',
  country: 'US',
}

const names = async (country: string, locale: string) =>
  (await getAddressFormat(country, locale)).fields.map(({ name }) => name)
const refusal = (address: Parameters<typeof checkAddress>[0]) =>
  checkAddress(address).catch((error) => error.detail?.errors ?? error)

test('a German form asks for postcode before town and for no region', async () => {
  expect(await names('DE', 'de')).toEqual(['name', 'organization', 'line1', 'line2', 'postcode', 'locality', 'phone'])
})

test('a Japanese form begins with the postcode for a Japanese reader and ends with it for others', async () => {
  expect((await names('JP', 'ja'))[0]).toBe('postcode')
  expect((await names('JP', 'en'))[0]).toBe('name')
  const region = (await getAddressFormat('JP', 'en')).fields.find(({ name }) => name === 'region')
  expect(region).toMatchObject({ required: true, label: 'address.region-prefecture' })
  expect(region?.options?.[0]).toEqual({ value: '北海道', label: 'Hokkaido' })
})

test('the Emirates have no postcode, and an emirate is required', async () => {
  expect(await names('AE', 'ar')).not.toContain('postcode')
  const dubai = { name: 'A', line1: 'B', country: 'AE', region: 'Dubai', postcode: '00000' }
  expect(await checkAddress(dubai)).toEqual({ name: 'A', line1: 'B', country: 'AE', region: 'إمارة دبيّ' })
  expect(await refusal({ name: 'A', line1: 'B', country: 'AE' })).toEqual([
    { path: 'address.region', code: 'required' },
  ])
})

test('a wrong postcode, a missing one and an unknown country are named', async () => {
  expect(await refusal({ ...berlin, postcode: '5082' })).toEqual([{ path: 'address.postcode', code: 'postcode' }])
  expect(await refusal({ ...berlin, postcode: undefined, locality: undefined })).toEqual([
    { path: 'address.postcode', code: 'required' },
    { path: 'address.locality', code: 'required' },
  ])
  expect(await refusal({ ...berlin, country: 'XX' })).toEqual([{ path: 'address.country', code: 'country' }])
  expect(await refusal({ ...newYork, region: 'Atlantis' })).toEqual([{ path: 'address.region', code: 'region' }])
})

test('postcodes are brought into their form, whatever the keyboard', async () => {
  const postcodeOf = async (country: string, postcode: string, more = {}) =>
    (await checkAddress({ name: 'A', line1: 'B', locality: 'C', country, postcode, ...more })).postcode
  expect(await postcodeOf('GB', 'ec1y8sy')).toBe('EC1Y 8SY')
  expect(await postcodeOf('PL', '00950')).toBe('00-950')
  expect(await postcodeOf('JP', '１５００００１', { region: 'Tokyo' })).toBe('150-0001')
  expect(await postcodeOf('CA', 'h3z2y7', { region: 'Quebec' })).toBe('H3Z 2Y7')
  expect(await postcodeOf('US', '10001-1234', { region: 'New York' })).toBe('10001-1234')
  expect(await postcodeOf('KW', '٥٤٥٤١')).toBe('54541')
})

test('telephone numbers are kept as E.164', async () => {
  expect((await checkAddress({ ...berlin, phone: '0221 1234567' })).phone).toBe('+492211234567')
  expect(await refusal({ ...berlin, phone: '12' })).toEqual([{ path: 'address.phone', code: 'phone' }])
})

test('lines on the parcel', () => {
  expect(formatAddressLines(berlin, 'de')).toEqual(['Jonas Brandt', 'Körnerstraße 48', '50823 Köln', 'Deutschland'])
  expect(formatAddressLines(newYork, 'en')).toEqual([
    'Ann Lee',
    '1 Main St',
    'Apt 4',
    'New York, NY 10001',
    'United States',
  ])
  expect(formatAddressLines(tokyo, 'ja')).toEqual(['〒150-0001', '東京都', '神宮前1-2-3', '山田花子', '日本'])
  expect(formatAddressLines({ ...tokyo, locality: 'Shibuya-ku' }, 'en')).toEqual([
    '山田花子',
    '神宮前1-2-3',
    'Shibuya-ku, Tokyo',
    '150-0001',
    'Japan',
  ])
  expect(formatAddressLines({ ...berlin, postcode: undefined }, 'en')).toContain('Köln')
})
