import { v7 } from 'uuid'
import type { Tx } from '@/db/client'
import { stockLevels, stockMovements, warehouseMarkets, warehouses } from '@/db/schema/inventory'
import { markets } from '@/db/schema/localization'
import { insertMissing } from '../../insert'
import { referenceMarkets } from '../../reference/markets'
import { daysBefore } from '../days'
import { demoShippingZones, demoWarehouses } from '../shipping'
import { required } from '../texts'
import type { Ids } from './makers'
import type { LoadedVariant } from './variants'

export async function loadStock(tx: Tx, now: Date, loaded: LoadedVariant[]): Promise<number> {
  const ids = await loadWarehouses(tx)
  const levels = loaded.flatMap(({ id: variantId, stock }, at) =>
    spread(stock, at).map(({ warehouse, onHand }) => ({ variantId, warehouseId: required(ids, warehouse), onHand })),
  )
  await insertMissing(tx, stockLevels, levels)
  await insertMissing(
    tx,
    stockMovements,
    levels
      .filter(({ onHand }) => onHand > 0)
      .map(({ onHand, ...place }) => ({
        ...place,
        onHandDelta: onHand,
        reason: 'receive' as const,
        createdAt: daysBefore(now, 40),
      })),
  )
  return levels.length
}

async function loadWarehouses(tx: Tx): Promise<Ids> {
  const ids = new Map(demoWarehouses.map(({ key }) => [key, v7()]))
  await insertMissing(
    tx,
    warehouses,
    demoWarehouses.map(({ key, name, city, country }, priority) => ({
      id: required(ids, key),
      key,
      name,
      city,
      country,
      priority,
    })),
  )
  const known = await tx.select({ id: markets.id, key: markets.key }).from(markets)
  await insertMissing(
    tx,
    warehouseMarkets,
    known.flatMap(({ id: marketId, key }) =>
      nearestFirst(key).map((warehouse, priority) => ({ marketId, warehouseId: required(ids, warehouse), priority })),
    ),
  )
  return ids
}

/** The warehouse whose zone holds the market's first country, then the others. */
function nearestFirst(market: string): string[] {
  const [country = ''] = Object.keys(referenceMarkets.find(({ key }) => key === market)?.countries ?? {})
  const zone = demoShippingZones.find(({ countries }) => countries.includes(country))?.key ?? ''
  const serves = (key: string) =>
    demoWarehouses.some((warehouse) => warehouse.key === key && warehouse.zones.includes(zone))
  return demoWarehouses.map(({ key }) => key).toSorted((a, b) => Number(serves(b)) - Number(serves(a)))
}

/** Half in the first warehouse, a third in the second, the rest in the third; the last few units lie together. */
function spread(stock: number | undefined, at: number): { warehouse: string; onHand: number }[] {
  const total = stock ?? 18 + ((at * 37) % 60)
  const shares = total < 6 ? [total, 0, 0] : [Math.ceil(total / 2), Math.floor(total / 3)]
  const rest = total - shares.reduce((sum, share) => sum + share, 0)
  return demoWarehouses.map(({ key }, index) => ({ warehouse: key, onHand: shares[index] ?? rest }))
}
