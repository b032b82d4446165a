import { v7 } from 'uuid'
import type { Tx } from '@/db/client'
import { shippingMethods, shippingRates, shippingZoneCountries, shippingZones } from '@/db/schema/orders'
import { convertPrice } from '@/lib/localization/rounding'
import type { RoundingRule } from '@/lib/localization/schema'
import { type CurrencyCode, currencyCodes } from '@/lib/money'
import { insertMissing } from '../../insert'
import { snapshot } from '../../reference/exchange-rates'
import { inCurrency } from '../prices'
import { demoShippingZones } from '../shipping'

/** The heaviest parcel that the column can name: no limit. */
const ANY_WEIGHT = 2_147_483_647

export async function loadShipping(tx: Tx): Promise<number> {
  const zones = demoShippingZones.map((zone, position) => ({ ...zone, id: v7(), position }))
  await insertMissing(
    tx,
    shippingZones,
    zones.map(({ id, key, position }) => ({ id, key, position })),
  )
  await insertMissing(
    tx,
    shippingZoneCountries,
    zones.flatMap(({ id, countries }) => countries.map((country) => ({ country, zoneId: id }))),
  )
  const methods = zones.flatMap(({ id: zoneId, methods }) =>
    methods.map((method, position) => ({ ...method, id: v7(), zoneId, position })),
  )
  await insertMissing(
    tx,
    shippingMethods,
    methods.map(({ steps: _, freeFrom: __, ...row }) => row),
  )
  const rates = methods.flatMap(({ id: methodId, steps, freeFrom }) =>
    currencyCodes.flatMap((currency) =>
      steps.map(({ upTo, priceEur }) => ({
        methodId,
        currency,
        maxWeight: upTo ?? ANY_WEIGHT,
        amount: inCurrency(BigInt(priceEur), currency),
        freeFrom: freeFrom === undefined ? null : threshold(BigInt(freeFrom), currency),
      })),
    ),
  )
  await insertMissing(tx, shippingRates, rates)
  return methods.length
}

const ROUND_SUMS: Partial<Record<CurrencyCode, RoundingRule>> = {
  JPY: 'thousand',
  KRW: 'thousand',
  INR: 'hundred',
  KWD: 'whole',
}

/** A round sum, not a price: “free from 140 Fr.”. */
function threshold(amountEur: bigint, currency: CurrencyCode): bigint {
  if (currency === 'EUR') return amountEur
  return convertPrice(amountEur, snapshot.rates[currency], currency, ROUND_SUMS[currency] ?? 'ten')
}
