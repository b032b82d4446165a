import 'server-only'
import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { stockLevels, stockMovements } from '@/db/schema/inventory'
import { Refusal } from '@/lib/refusal'

export type StockMove = { variantId: string; warehouseId: string; onHand: number; reserved: number }

export type MoveReason = {
  reason: (typeof stockMovements.$inferInsert)['reason']
  orderId?: string
  accountId?: string | null
  note?: string | null
}

/**
 * The one place where a level changes, together with its ledger. One conditional statement for all rows, which the
 * caller has locked; what would oversell changes nothing.
 * @throws Refusal out-of-stock
 */
export async function moveStock(tx: Tx, moves: readonly StockMove[], why: MoveReason): Promise<void> {
  const values = sql.join(
    moves.map(
      (move) =>
        sql`(${move.variantId}::uuid, ${move.warehouseId}::uuid, ${move.onHand}::integer, ${move.reserved}::integer)`,
    ),
    sql`, `,
  )
  const changed = await tx.execute(sql`
    update ${stockLevels} as l
    set on_hand = l.on_hand + v.on_hand, reserved = l.reserved + v.reserved, updated_at = now()
    from (values ${values}) as v (variant_id, warehouse_id, on_hand, reserved)
    where l.variant_id = v.variant_id and l.warehouse_id = v.warehouse_id
      and l.reserved + v.reserved between 0 and l.on_hand + v.on_hand
    returning l.variant_id`)
  if (changed.length !== moves.length) throw new Refusal('out-of-stock')
  await tx.insert(stockMovements).values(
    moves.map(({ variantId, warehouseId, onHand, reserved }) => ({
      variantId,
      warehouseId,
      onHandDelta: onHand,
      reservedDelta: reserved,
      ...why,
    })),
  )
}
