import type { DemoWarehouse, ShippingMethod, ShippingStep, ShippingZone } from './types'

const WEIGHTS = [1_000, 2_000, 5_000, 10_000, 20_000, null]

function steps(...prices: number[]): ShippingStep[] {
  return prices.map((priceEur, i) => ({ upTo: WEIGHTS[i] ?? null, priceEur }))
}

function standard(minDays: number, maxDays: number, freeFrom: number, rates: ShippingStep[]): ShippingMethod {
  return { key: 'standard', minDays, maxDays, freeFrom, steps: rates }
}

function express(minDays: number, maxDays: number, rates: ShippingStep[]): ShippingMethod {
  return { key: 'express', minDays, maxDays, steps: rates }
}

function countries(list: string): string[] {
  return list.split(' ')
}

/** A country is in one zone at most; a country in none is not delivered to. */
export const demoShippingZones: ShippingZone[] = [
  {
    key: 'eu',
    countries: countries('AT BE BG HR CY CZ DE DK EE ES FI FR GR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'),
    methods: [
      standard(2, 4, 8_000, steps(590, 690, 990, 1_490, 2_490, 3_990)),
      express(1, 2, steps(1_290, 1_490, 1_990, 2_990, 4_490, 6_990)),
    ],
  },
  {
    key: 'uk-ch',
    countries: countries('GB GG IM JE CH LI NO IS TR'),
    methods: [
      standard(3, 5, 12_000, steps(990, 1_190, 1_690, 2_490, 3_990, 5_990)),
      express(2, 3, steps(1_990, 2_390, 3_190, 4_690, 6_990, 9_990)),
    ],
  },
  {
    key: 'americas',
    countries: countries('US CA MX BR CL CO AR PE UY'),
    methods: [
      standard(5, 8, 18_000, steps(1_490, 1_890, 2_790, 4_290, 6_990, 9_990)),
      express(2, 4, steps(2_990, 3_690, 5_290, 7_990, 11_990, 16_990)),
    ],
  },
  {
    key: 'asia-gulf',
    countries: countries('JP KR CN TW HK SG MY TH VN PH ID IN AE SA QA KW BH OM JO IL EG ZA AU NZ'),
    methods: [
      standard(5, 9, 20_000, steps(1_590, 1_990, 2_990, 4_590, 7_490, 10_990)),
      express(3, 5, steps(3_190, 3_990, 5_690, 8_490, 12_990, 17_990)),
    ],
  },
]

export const demoWarehouses: DemoWarehouse[] = [
  {
    key: 'hamburg',
    name: 'Hamburg',
    street: 'Lagerweg 12',
    postcode: '21129',
    city: 'Hamburg',
    country: 'DE',
    zones: ['eu', 'uk-ch'],
  },
  {
    key: 'newark',
    name: 'Newark',
    street: '410 Foundry Street',
    postcode: '07105',
    city: 'Newark',
    region: 'NJ',
    country: 'US',
    zones: ['americas'],
  },
  {
    key: 'osaka',
    name: 'Osaka',
    street: '2-7-15 Nankō-kita, Suminoe-ku',
    postcode: '559-0034',
    city: 'Osaka',
    country: 'JP',
    zones: ['asia-gulf'],
  },
]
