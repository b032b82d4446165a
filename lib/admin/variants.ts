import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { variants } from '@/db/schema/catalog'
import { demand, type Viewer } from '@/lib/auth/viewer'
import type { CurrencyCode } from '@/lib/money'
import { Refusal } from '@/lib/refusal'
import { readPrice } from './product'
import { saveProduct } from './save-product'
import type { AdminPrice, AdminStock } from './schema'
import { readStock } from './stock'

/** `amount` in minor units; null lets the price follow the euro price. @throws Refusal unauthenticated, forbidden, not-found, invalid */
export async function changePrice(
  viewer: Viewer | null,
  { variantId, currency, amount }: { variantId: string; currency: CurrencyCode; amount: bigint | null },
  now: Date,
): Promise<{ price: AdminPrice; touched: string[] }> {
  demand(viewer, 'prices.write')
  const productId = await productOf(variantId)
  const touched = await saveProduct(viewer, productId, { prices: [{ variantId, currency, amount }] }, now)
  return { price: await readPrice(db, variantId, currency), touched }
}

/** @throws Refusal unauthenticated, forbidden, not-found, invalid */
export async function countStock(
  viewer: Viewer | null,
  { variantId, warehouse, onHand, note }: { variantId: string; warehouse: string; onHand: number; note?: string },
  now: Date,
): Promise<{ stock: AdminStock; touched: string[] }> {
  demand(viewer, 'stock.write')
  const productId = await productOf(variantId)
  const touched = await saveProduct(viewer, productId, { stock: [{ variantId, warehouse, onHand, note }] }, now)
  return { stock: await readStock(db, variantId, warehouse), touched }
}

async function productOf(variantId: string): Promise<string> {
  const [row] = await db.select({ productId: variants.productId }).from(variants).where(eq(variants.id, variantId))
  if (!row) throw new Refusal('not-found', { variantId })
  return row.productId
}
