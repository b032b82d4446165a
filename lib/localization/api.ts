import { z } from 'zod'
import { defineContract } from '@/lib/http/contract'
import { localeField } from '@/lib/http/place-fields'
import { currencyCodes } from '@/lib/money'
import { marketView } from './schema'

const list = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item), nextCursor: z.null() })

export const listLocalesContract = defineContract({
  id: 'listLocales',
  tag: 'localization',
  method: 'GET',
  path: '/locales',
  summary: 'Languages of the shop',
  query: z.strictObject({}),
  response: list(
    z.object({ locale: z.string(), languageTag: z.string(), name: z.string(), direction: z.enum(['ltr', 'rtl']) }),
  ),
  refusals: ['invalid'],
})

export const listCurrenciesContract = defineContract({
  id: 'listCurrencies',
  tag: 'localization',
  method: 'GET',
  path: '/currencies',
  summary: 'Currencies of the shop, with their digits by ISO 4217',
  query: z.strictObject({ locale: localeField }),
  response: list(z.object({ code: z.enum(currencyCodes), digits: z.int(), name: z.string() })),
  refusals: ['invalid'],
})

export const listMarketsContract = defineContract({
  id: 'listMarkets',
  tag: 'localization',
  method: 'GET',
  path: '/markets',
  summary: 'Sets of countries that are sold to in one currency',
  query: z.strictObject({}),
  response: list(marketView),
  refusals: ['invalid'],
})

export const listCountriesContract = defineContract({
  id: 'listCountries',
  tag: 'localization',
  method: 'GET',
  path: '/countries',
  summary: 'Countries that the shop delivers to, by name',
  query: z.strictObject({ locale: localeField }),
  response: list(
    z.object({
      code: z.string(),
      name: z.string(),
      market: z.string(),
      currency: z.enum(currencyCodes),
      locale: z.string().meta({ description: 'The language most people there read' }),
    }),
  ),
  refusals: ['invalid'],
})

export const getAddressFormatContract = defineContract({
  id: 'getAddressFormat',
  tag: 'localization',
  method: 'GET',
  path: '/countries/{code}/address-format',
  summary: "An address form's fields in the country's order",
  params: z.strictObject({
    code: z
      .string()
      .toUpperCase()
      .regex(/^[A-Z]{2}$/, 'country'),
  }),
  query: z.strictObject({ locale: localeField }),
  response: z.object({
    fields: z.array(
      z.object({
        name: z.string(),
        required: z.boolean(),
        width: z.enum(['full', 'half', 'third']),
        label: z.string().meta({ description: 'A key of the shop’s messages' }),
        options: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
      }),
    ),
    postcodeExample: z.string().nullable(),
  }),
  refusals: ['invalid', 'not-found'],
})

export const listExchangeRatesContract = defineContract({
  id: 'listExchangeRates',
  tag: 'localization',
  method: 'GET',
  path: '/exchange-rates',
  summary: 'The latest rates: units of a currency for one euro',
  query: z.strictObject({}),
  response: z.object({
    base: z.literal('EUR'),
    items: z.array(
      z.object({ currency: z.enum(currencyCodes), rate: z.string(), asOf: z.iso.datetime(), source: z.string() }),
    ),
    nextCursor: z.null(),
  }),
  refusals: ['invalid'],
})

export const contracts = [
  listLocalesContract,
  listCurrenciesContract,
  listMarketsContract,
  listCountriesContract,
  getAddressFormatContract,
  listExchangeRatesContract,
]
