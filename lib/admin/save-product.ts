import 'server-only'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { variants } from '@/db/schema/catalog'
import { stockLevels, warehouses } from '@/db/schema/inventory'
import { demand, type Viewer } from '@/lib/auth/viewer'
import { tags } from '@/lib/cache-tags'
import { changePrices, setStatus } from '@/lib/catalog/mutations'
import type { PriceChange } from '@/lib/catalog/price-plan'
import { adjustStock } from '@/lib/catalog/stock'
import { Refusal } from '@/lib/refusal'
import { recordAudit } from './audit'
import type { ProductStatus } from './schema'

export type StockChange = { variantId: string; warehouse: string; onHand: number; note?: string }

export type ProductChanges = {
  status?: ProductStatus
  prices?: readonly PriceChange[]
  stock?: readonly StockChange[]
}

/**
 * All changes of one product's page, or none. Returns the cache tags to invalidate here; other instances are told.
 * @throws Refusal unauthenticated, forbidden, not-found, invalid
 */
export async function saveProduct(
  viewer: Viewer | null,
  productId: string,
  { status, prices = [], stock = [] }: ProductChanges,
  now: Date,
): Promise<string[]> {
  const needed = [
    ...(status ? ['products.write'] : []),
    ...(prices.length > 0 ? ['prices.write'] : []),
    ...(stock.length > 0 ? ['stock.write'] : []),
  ]
  const accountId = needed.map((permission) => demand(viewer, permission).accountId)[0]
  if (!accountId) return []
  return db.transaction(async (tx) => {
    await refuseForeign(
      tx,
      productId,
      [...prices, ...stock].map(({ variantId }) => variantId),
    )
    const byStatus = status ? await setStatus(tx, productId, status, { accountId, now }) : []
    const byPrice = prices.length > 0 ? await changePrices(tx, prices, { accountId, now }) : []
    const byStock = stock.length > 0 ? await changeStock(tx, stock, accountId) : false
    return [...new Set([...byStatus, ...byPrice, ...(byStock ? [tags.product(productId)] : [])])]
  })
}

/** A variant belongs to the product whose page was saved. */
async function refuseForeign(tx: Tx, productId: string, variantIds: string[]): Promise<void> {
  if (variantIds.length === 0) return
  const own = await tx
    .select({ id: variants.id })
    .from(variants)
    .where(and(eq(variants.productId, productId), inArray(variants.id, variantIds)))
  const foreign = variantIds.find((id) => own.every((variant) => variant.id !== id))
  if (foreign) throw new Refusal('not-found', { variantId: foreign })
}

/** @throws Refusal invalid, naming the cell; not-found */
async function changeStock(tx: Tx, changes: readonly StockChange[], accountId: string): Promise<boolean> {
  const stores = await tx.select({ id: warehouses.id, key: warehouses.key }).from(warehouses)
  const cells = changes.map((change) => {
    const store = stores.find(({ key }) => key === change.warehouse)
    if (!store) throw new Refusal('not-found', { warehouse: change.warehouse })
    return { ...change, warehouseId: store.id }
  })
  // In the order in which orders lock these rows.
  const levels = await tx
    .select()
    .from(stockLevels)
    .where(
      inArray(
        stockLevels.variantId,
        cells.map(({ variantId }) => variantId),
      ),
    )
    .orderBy(asc(stockLevels.variantId), asc(stockLevels.warehouseId))
    .for('update')
  for (const { variantId, warehouseId, warehouse, onHand, note } of cells) {
    try {
      await adjustStock(tx, { variantId, warehouseId, onHand, accountId, note: note ?? null })
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'invalid') throw error
      const errors = error.detail.errors?.map(({ code }) => ({ path: `stock.${variantId}.${warehouse}`, code }))
      throw new Refusal('invalid', { ...error.detail, errors })
    }
  }
  await recordAudit(
    tx,
    cells.map(({ variantId, warehouseId, warehouse, onHand }) => ({
      accountId,
      action: 'stock.adjust',
      entity: 'variant',
      entityId: variantId,
      before: {
        warehouse,
        onHand: levels.find((level) => level.variantId === variantId && level.warehouseId === warehouseId)?.onHand ?? 0,
      },
      after: { warehouse, onHand },
    })),
  )
  return true
}
