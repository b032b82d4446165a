import { sql } from 'drizzle-orm'
import { variants } from '@/db/schema/catalog'
import type { VariantView } from '../schema'

const FEW = 5

/** Units that can be promised now, over all active warehouses. For queries that read `variants`. */
export const freeUnits = sql<number>`(
  select coalesce(sum(level.on_hand - level.reserved), 0)::int
  from catalog.stock_levels level
  join catalog.warehouses warehouse on warehouse.id = level.warehouse_id and warehouse.active
  where level.variant_id = ${variants.id}
)`

/** The number is said only when few are left. */
export function stockOf(free: number): VariantView['stock'] {
  if (free <= 0) return { state: 'sold-out', left: null }
  return free <= FEW ? { state: 'low', left: free } : { state: 'in-stock', left: null }
}
