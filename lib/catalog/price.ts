import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { prices } from '@/db/schema/catalog'
import { type CurrencyCode, divideRounded } from '@/lib/money'
import type { PriceView } from './schema'

type PriceRow = { amount: bigint; priorAmount: bigint | null; currency: CurrencyCode }

/** The one price of a variant in a currency. `percent` counts from the lowest price of the 30 days before the reduction. */
export function priceViewOf({ amount, priorAmount, currency }: PriceRow): PriceView {
  const price = { amount, currency }
  if (priorAmount === null || priorAmount <= amount) return { price, prior: null, percent: null }
  const percent = Number(divideRounded((priorAmount - amount) * 100n, priorAmount))
  return { price, prior: { amount: priorAmount, currency }, percent }
}

/** Prices by variant; a variant without a price in this currency is missing. */
export async function readPrices(
  reader: Reader,
  currency: CurrencyCode,
  variantIds: readonly string[],
): Promise<Map<string, PriceView>> {
  if (variantIds.length === 0) return new Map()
  const rows = await reader
    .select({ id: prices.variantId, amount: prices.amount, priorAmount: prices.priorAmount })
    .from(prices)
    .where(and(eq(prices.currency, currency), inArray(prices.variantId, [...variantIds])))
  return new Map(rows.map(({ id, ...row }) => [id, priceViewOf({ ...row, currency })]))
}

/** The variant that a listing names: the cheapest, and of equally cheap ones the first that can be bought. */
export function cheapestOf<T extends { price: PriceView; stock: { state: string } }>(
  variants: readonly T[],
): T | undefined {
  const isBetter = (a: T, b: T) =>
    a.price.price.amount < b.price.price.amount ||
    (a.price.price.amount === b.price.price.amount && b.stock.state === 'sold-out' && a.stock.state !== 'sold-out')
  return variants.reduce<T | undefined>((best, next) => (!best || isBetter(next, best) ? next : best), undefined)
}
