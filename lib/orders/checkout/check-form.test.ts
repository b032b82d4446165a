import { expect, test } from 'vitest'
import { getAddressFormat } from '../address-format'
import { checkForm } from './check-form'
import { readCheckoutForm } from './form'
import type { CheckoutView } from './view'

const delivery = {
  id: '0199c0de-0000-7000-8000-000000000001',
  key: 'standard',
  price: null,
  arrival: '',
  days: 'one',
} as const

async function viewFor(country: string, billingCountry = country): Promise<CheckoutView> {
  return {
    country,
    countryName: country,
    format: await getAddressFormat(country, 'en'),
    billingCountry,
    billingFormat: await getAddressFormat(billingCountry, 'en'),
    lines: [],
    count: 1,
    deliveries: [delivery],
    shippingMethodId: delivery.id,
    payments: ['demo', 'manual'],
    sums: { pieces: '', discount: null, delivery: null, taxes: [], taxIncluded: true, total: '' },
    total: '0',
    shown: '0.0.0.0.0',
    taxLater: false,
  }
}

function entered(fields: Record<string, string>) {
  const form = new FormData()
  const known = { shippingMethodId: delivery.id, paymentMethod: 'demo', sameBilling: 'on', email: 'ada@example.com' }
  for (const [name, value] of Object.entries({ ...known, ...fields })) form.set(name, value)
  return readCheckoutForm(form)
}

const berlin = {
  'address.name': 'Ada',
  'address.line1': 'Weg 1',
  'address.postcode': '10115',
  'address.locality': 'Berlin',
}

test('one answer names every wrong field, in the order of the page', async () => {
  const values = entered({
    email: 'ada@',
    'address.postcode': '101',
    'address.phone': '12',
    shippingMethodId: '',
    paymentMethod: 'gold',
  })
  const { form, errors } = await checkForm(values, await viewFor('DE'))
  expect(form).toBeNull()
  expect(errors).toEqual([
    { field: 'email', problem: 'email' },
    { field: 'address.name', problem: 'required' },
    { field: 'address.line1', problem: 'required' },
    { field: 'address.postcode', problem: 'postcode' },
    { field: 'address.locality', problem: 'required' },
    { field: 'address.phone', problem: 'phone' },
    { field: 'shippingMethodId', problem: 'choose' },
    { field: 'paymentMethod', problem: 'unavailable' },
  ])
})

test('what a country does not ask for is left out', async () => {
  const { form, errors } = await checkForm(entered({ ...berlin, 'address.region': 'BE' }), await viewFor('DE'))
  expect(errors).toEqual([])
  expect(form?.address).toEqual({ name: 'Ada', line1: 'Weg 1', postcode: '10115', locality: 'Berlin', country: 'DE' })
  expect(form?.billingAddress).toBeUndefined()
})

test('another invoice address is checked by its own country', async () => {
  const { sameBilling: _, ...values } = entered({
    ...berlin,
    'billing.name': 'Charles',
    'billing.line1': '1 Dorset Street',
    'billing.postcode': '10115',
  })
  const { errors } = await checkForm({ ...values, sameBilling: false }, await viewFor('DE', 'US'))
  expect(errors).toEqual([
    { field: 'billing.locality', problem: 'required' },
    { field: 'billing.region', problem: 'choose' },
  ])
})

test('a field that is too long is named, and the others are still checked', async () => {
  const { errors } = await checkForm(
    entered({ ...berlin, 'address.name': 'A'.repeat(121), 'address.postcode': 'x' }),
    await viewFor('DE'),
  )
  expect(errors).toEqual([
    { field: 'address.name', problem: 'too-long' },
    { field: 'address.postcode', problem: 'postcode' },
  ])
})
