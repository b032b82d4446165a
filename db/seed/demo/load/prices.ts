import type { Tx } from '@/db/client'
import { priceChanges, prices } from '@/db/schema/catalog'
import { insertMissing } from '../../insert'
import { daysBefore } from '../days'
import { pricesOf } from '../prices'
import type { LoadedVariant } from './variants'

/** Each price with its history: the first one 40 days ago, a reduction 5 days ago. */
export async function loadPrices(tx: Tx, now: Date, loaded: LoadedVariant[]): Promise<number> {
  const rows = loaded.flatMap(({ id, priceEur, product }) =>
    pricesOf(priceEur, product.sale?.percent).map((price) => ({ variantId: id, ...price })),
  )
  await insertMissing(tx, prices, rows)
  await insertMissing(
    tx,
    priceChanges,
    rows.flatMap(({ variantId, currency, amount, priorAmount }) => {
      const first = { variantId, currency, amount: priorAmount ?? amount, createdAt: daysBefore(now, 40) }
      return priorAmount === null ? [first] : [first, { variantId, currency, amount, createdAt: daysBefore(now, 5) }]
    }),
  )
  return rows.length
}
