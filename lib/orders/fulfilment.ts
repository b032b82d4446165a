import 'server-only'
import { asc, eq, sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Tx } from '@/db/client'
import { fulfilmentLines, fulfilments, orderLines } from '@/db/schema/orders'
import type { StockPick } from '@/lib/catalog/sourcing'
import { ship } from '@/lib/catalog/stock'
import { Refusal } from '@/lib/refusal'

export type Shipment = { carrier?: string; trackingNumber?: string }

type OpenLine = { id: string; variantId: string; quantity: number }
export type ParcelLine = { warehouseId: string; orderLineId: string; quantity: number }

/** Takes what is left of the order out of stock and writes one fulfilment per warehouse. */
export async function writeShipments(tx: Tx, orderId: string, { carrier, trackingNumber }: Shipment): Promise<void> {
  const lines = await readOpenLines(tx, orderId)
  const parcels = packLines(lines, await ship(tx, orderId, lines))
  const warehouseIds = [...new Set(parcels.map(({ warehouseId }) => warehouseId))]
  const rows = warehouseIds.map((warehouseId) => ({ id: v7(), orderId, warehouseId, carrier, trackingNumber }))
  await tx.insert(fulfilments).values(rows)
  await tx.insert(fulfilmentLines).values(
    parcels.flatMap(({ warehouseId, ...line }) => {
      const fulfilment = rows.find((row) => row.warehouseId === warehouseId)
      return fulfilment ? [{ fulfilmentId: fulfilment.id, ...line }] : []
    }),
  )
  await tx
    .update(orderLines)
    .set({ fulfilled: sql`${orderLines.quantity}` })
    .where(eq(orderLines.orderId, orderId))
}

/** Which warehouse sends which pieces of which line. Pure: `picks` hold exactly what `lines` ask for. */
export function packLines(lines: readonly OpenLine[], picks: readonly StockPick[]): ParcelLine[] {
  const left = picks.map((pick) => ({ ...pick }))
  return lines.flatMap(({ id, variantId, quantity }) => {
    let wanted = quantity
    return left.flatMap((pick) => {
      const taken = pick.variantId === variantId ? Math.min(wanted, pick.quantity) : 0
      if (taken === 0) return []
      wanted -= taken
      pick.quantity -= taken
      return [{ warehouseId: pick.warehouseId, orderLineId: id, quantity: taken }]
    })
  })
}

async function readOpenLines(tx: Tx, orderId: string): Promise<OpenLine[]> {
  const rows = await tx
    .select()
    .from(orderLines)
    .where(eq(orderLines.orderId, orderId))
    .orderBy(asc(orderLines.position))
  return rows.flatMap(({ id, variantId, quantity, fulfilled }) => {
    if (quantity === fulfilled) return []
    if (!variantId) throw new Refusal('wrong-state', { orderLineId: id })
    return [{ id, variantId, quantity: quantity - fulfilled }]
  })
}
