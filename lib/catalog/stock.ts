import 'server-only'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Tx } from '@/db/client'
import { variants } from '@/db/schema/catalog'
import { reservations, stockLevels, warehouseMarkets, warehouses } from '@/db/schema/inventory'
import { marketCountries } from '@/db/schema/localization'
import { tags } from '@/lib/cache-tags'
import { invalidateOnCommit } from '@/lib/invalidate'
import { Refusal } from '@/lib/refusal'
import { chooseSources, type StockLine, type StockPick, type StockSource, sumByVariant } from './sourcing'
import { moveStock } from './stock-ledger'

export type ReserveFor = {
  /** ISO 3166-1 alpha-2 of the destination: it decides which warehouse comes first. */
  country: string
  /** Null for stock that is held until it is shipped or released. */
  expiresAt: Date | null
}

/** Pages say how many are left only when they are few; below this they are told of each change. */
const scarce = 10

/**
 * Promises stock to an order: all lines or, by rolling back, none. Rows are locked in one order, so that two orders
 * never wait for each other.
 * @throws Refusal out-of-stock {variantId, available}
 */
export async function reserve(
  tx: Tx,
  orderId: string,
  lines: readonly StockLine[],
  { country, expiresAt }: ReserveFor,
): Promise<void> {
  const demand = sumByVariant(lines)
  const variantIds = demand.map(({ variantId }) => variantId)
  const sources = await lockSources(tx, variantIds, country)
  const chosen = chooseSources(demand, sources)
  if (!chosen.ok) throw new Refusal('out-of-stock', { variantId: chosen.variantId, available: chosen.available })

  await moveStock(
    tx,
    chosen.picks.map((pick) => ({ ...pick, onHand: 0, reserved: pick.quantity })),
    { reason: 'reserve', orderId },
  )
  await tx.insert(reservations).values(chosen.picks.map((pick) => ({ ...pick, orderId, expiresAt })))
  const few = demand.filter(({ variantId, quantity }) => availableOf(sources, variantId) - quantity < scarce)
  await tellPages(
    tx,
    few.map(({ variantId }) => variantId),
  )
}

/** Gives back what an order still holds. */
export async function release(tx: Tx, orderId: string): Promise<void> {
  const held = await lockReserved(tx, orderId)
  if (held.length === 0) return
  await tx.update(reservations).set({ status: 'released' }).where(openOf(orderId))
  await moveStock(
    tx,
    held.map((pick) => ({ ...pick, onHand: 0, reserved: -pick.quantity })),
    { reason: 'release', orderId },
  )
  await tellPages(
    tx,
    held.map(({ variantId }) => variantId),
  )
}

/**
 * Takes what an order holds out of the warehouses, and says which warehouse each piece leaves.
 * @throws Refusal wrong-state when the order holds less than that
 */
export async function ship(tx: Tx, orderId: string, lines: readonly StockLine[]): Promise<StockPick[]> {
  const held = await lockReserved(tx, orderId)
  const demand = sumByVariant(lines)
  const chosen = chooseSources(
    demand,
    held.map((pick, rank) => ({ ...pick, available: pick.quantity, rank })),
  )
  if (!chosen.ok) throw new Refusal('wrong-state', { variantId: chosen.variantId, available: chosen.available })

  const values = sql.join(
    chosen.picks.map((pick) => sql`(${pick.variantId}::uuid, ${pick.warehouseId}::uuid, ${pick.quantity}::integer)`),
    sql`, `,
  )
  // What remains of a part shipment stays reserved; the whole is marked as shipped.
  await tx.execute(sql`
    update ${reservations} as r
    set quantity = case when r.quantity = v.quantity then r.quantity else r.quantity - v.quantity end,
      status = case when r.quantity = v.quantity then 'shipped' else r.status end
    from (values ${values}) as v (variant_id, warehouse_id, quantity)
    where r.order_id = ${orderId} and r.variant_id = v.variant_id and r.warehouse_id = v.warehouse_id and r.status = 'open'`)
  await moveStock(
    tx,
    chosen.picks.map((pick) => ({ ...pick, onHand: -pick.quantity, reserved: -pick.quantity })),
    { reason: 'ship', orderId },
  )
  return chosen.picks
}

/** A paid order holds its stock without an end. */
export async function holdWithoutExpiry(tx: Tx, orderId: string): Promise<void> {
  await tx.update(reservations).set({ expiresAt: null }).where(openOf(orderId))
}

export type StockAdjustment = {
  variantId: string
  warehouseId: string
  /** What is in the warehouse by count. */
  onHand: number
  accountId: string | null
  note: string | null
}

/** @throws Refusal not-found; invalid {path: onHand, code: below-reserved} when less than what is promised to orders */
export async function adjustStock(
  tx: Tx,
  { variantId, warehouseId, onHand, accountId, note }: StockAdjustment,
): Promise<void> {
  const [known] = await tx
    .select({ id: variants.id })
    .from(variants)
    .innerJoin(warehouses, eq(warehouses.id, warehouseId))
    .where(eq(variants.id, variantId))
  if (!known) throw new Refusal('not-found', { variantId })
  await tx.insert(stockLevels).values({ variantId, warehouseId }).onConflictDoNothing()
  const [level] = await tx
    .select({ onHand: stockLevels.onHand, reserved: stockLevels.reserved })
    .from(stockLevels)
    .where(and(eq(stockLevels.variantId, variantId), eq(stockLevels.warehouseId, warehouseId)))
    .for('update')
  const { onHand: before, reserved } = level ?? { onHand: 0, reserved: 0 }
  if (onHand < reserved)
    throw new Refusal('invalid', { errors: [{ path: 'onHand', code: 'below-reserved' }], reserved })
  if (onHand === before) return
  await moveStock(tx, [{ variantId, warehouseId, onHand: onHand - before, reserved: 0 }], {
    reason: 'adjust',
    accountId,
    note,
  })
  await tellPages(tx, [variantId])
}

// PostgreSQL locks rows of a name without a schema, which an alias is.
const level = alias(stockLevels, 'level')

async function lockSources(tx: Tx, variantIds: string[], country: string): Promise<StockSource[]> {
  return tx
    .select({
      variantId: level.variantId,
      warehouseId: level.warehouseId,
      available: sql<number>`${level.onHand} - ${level.reserved}`,
      // A market's own order comes before the general one.
      rank: sql<number>`coalesce(${warehouseMarkets.priority}, 1000000 + ${warehouses.priority})`,
    })
    .from(level)
    .innerJoin(warehouses, and(eq(warehouses.id, level.warehouseId), eq(warehouses.active, true)))
    .leftJoin(marketCountries, eq(marketCountries.country, country))
    .leftJoin(
      warehouseMarkets,
      and(eq(warehouseMarkets.marketId, marketCountries.marketId), eq(warehouseMarkets.warehouseId, warehouses.id)),
    )
    .where(inArray(level.variantId, variantIds))
    .orderBy(asc(level.variantId), asc(level.warehouseId))
    .for('update', { of: level })
}

/** What the order holds, with its stock rows locked in the order that `reserve` takes. */
async function lockReserved(tx: Tx, orderId: string): Promise<StockPick[]> {
  return tx
    .select({
      variantId: reservations.variantId,
      warehouseId: reservations.warehouseId,
      quantity: reservations.quantity,
    })
    .from(reservations)
    .innerJoin(
      stockLevels,
      and(eq(stockLevels.variantId, reservations.variantId), eq(stockLevels.warehouseId, reservations.warehouseId)),
    )
    .where(openOf(orderId))
    .orderBy(asc(reservations.variantId), asc(reservations.warehouseId))
    .for('update')
}

/** The pages that show how much is left. */
async function tellPages(tx: Tx, variantIds: string[]): Promise<void> {
  if (variantIds.length === 0) return
  const rows = await tx
    .selectDistinct({ id: variants.productId })
    .from(variants)
    .where(inArray(variants.id, variantIds))
  await invalidateOnCommit(
    tx,
    rows.map(({ id }) => tags.product(id)),
  )
}

const openOf = (orderId: string) => and(eq(reservations.orderId, orderId), eq(reservations.status, 'open'))

const availableOf = (sources: readonly StockSource[], variantId: string): number =>
  sources.reduce((total, source) => total + (source.variantId === variantId ? source.available : 0), 0)
