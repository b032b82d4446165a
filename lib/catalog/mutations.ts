import 'server-only'
import { and, asc, desc, eq, gt, inArray, lte, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { priceChanges, prices, productCategories, products, productTranslations, variants } from '@/db/schema/catalog'
import { recordAudit } from '@/lib/admin/audit'
import { tags } from '@/lib/cache-tags'
import { invalidateOnCommit } from '@/lib/invalidate'
import { readConversions } from '@/lib/localization/conversions'
import type { CurrencyCode } from '@/lib/money'
import { Refusal } from '@/lib/refusal'
import { type HeldPrice, keyOf, type PriceChange, planPrices } from './price-plan'
import { type PastPrice, priorPriceOf, priorWindow } from './prior-price'
import { rebuildFacetRows } from './search/facet-rows'

type Change = { accountId: string; now: Date }
/** The cache tags of what was changed, for the caller to invalidate in its own process at once. */
type Touched = string[]

/**
 * Sets prices, or lets them follow the euro price again; with a euro price those that follow it change too.
 * @throws Refusal not-found, invalid
 */
export async function changePrices(
  tx: Tx,
  changes: readonly PriceChange[],
  { accountId, now }: Change,
): Promise<Touched> {
  const ids = [...new Set(changes.map(({ variantId }) => variantId))]
  const owners = await lockVariants(tx, ids)
  const held = await tx.select().from(prices).where(inArray(prices.variantId, ids))
  const planned = planPrices(held, changes, await readConversions(tx))
  if (planned.length === 0) return []

  const before = new Map(held.map((price) => [keyOf(price), price]))
  const moved = planned.filter((price) => before.get(keyOf(price))?.amount !== price.amount)
  const past = await readPast(tx, ids, now)
  const rows = planned.map((price) => {
    const was = before.get(keyOf(price))
    const same = was?.amount === price.amount
    return { ...price, priorAmount: same ? was.priorAmount : priorPriceOf(price.amount, pastOf(past, was, price), now) }
  })
  await tx
    .insert(prices)
    .values(rows)
    .onConflictDoUpdate({
      target: [prices.variantId, prices.currency],
      set: {
        amount: sql`excluded.amount`,
        priorAmount: sql`excluded.prior_amount`,
        source: sql`excluded.source`,
        updatedAt: now,
      },
    })
  if (moved.length > 0) {
    await tx
      .insert(priceChanges)
      .values(
        moved.map(({ variantId, currency, amount }) => ({ variantId, currency, amount, accountId, createdAt: now })),
      )
  }
  await recordAudit(
    tx,
    planned.map((price) => ({
      accountId,
      action: 'price.change',
      entity: 'variant',
      entityId: price.variantId,
      before: auditOf(before.get(keyOf(price))),
      after: auditOf(price),
    })),
  )
  const touched = [...new Set(planned.map(({ variantId }) => owners.get(variantId) ?? ''))].map(tags.product)
  await invalidateOnCommit(tx, touched)
  return touched
}

/** Publishes a product, takes it back, or archives it. @throws Refusal not-found */
export async function setStatus(
  tx: Tx,
  productId: string,
  status: (typeof products.$inferSelect)['status'],
  { accountId, now }: Change,
): Promise<Touched> {
  const [product] = await tx.select().from(products).where(eq(products.id, productId)).for('update')
  if (!product) throw new Refusal('not-found', { productId })
  if (product.status === status) return []
  const publishedAt = product.publishedAt ?? (status === 'published' ? now : null)
  await tx.update(products).set({ status, publishedAt }).where(eq(products.id, productId))
  await rebuildFacetRows(tx, [productId])
  const change = { before: { status: product.status }, after: { status } }
  await recordAudit(tx, [{ accountId, action: 'product.status', entity: 'product', entityId: productId, ...change }])
  const slugs = await tx.select().from(productTranslations).where(eq(productTranslations.productId, productId))
  const listed = await tx.select().from(productCategories).where(eq(productCategories.productId, productId))
  const touched = [
    tags.products,
    tags.product(productId),
    ...slugs.map(({ locale, slug }) => tags.productSlug(locale, slug)),
    ...listed.map(({ categoryId }) => tags.category(categoryId)),
  ]
  await invalidateOnCommit(tx, touched)
  return touched
}

/** Each variant's product; two changes of one variant come after each other. */
async function lockVariants(tx: Tx, ids: string[]): Promise<Map<string, string>> {
  const rows = await tx
    .select({ id: variants.id, productId: variants.productId })
    .from(variants)
    .where(inArray(variants.id, ids))
    .orderBy(asc(variants.id))
    .for('update')
  const missing = ids.find((id) => rows.every((row) => row.id !== id))
  if (missing) throw new Refusal('not-found', { variantId: missing })
  return new Map(rows.map(({ id, productId }) => [id, productId]))
}

type Past = PastPrice & { variantId: string; currency: CurrencyCode }

/** The prices of the last 30 days, and the last one before each currency's window. */
async function readPast(tx: Tx, ids: string[], now: Date): Promise<Past[]> {
  const since = priorWindow(now)
  const columns = {
    variantId: priceChanges.variantId,
    currency: priceChanges.currency,
    amount: priceChanges.amount,
    from: priceChanges.createdAt,
  }
  const of = inArray(priceChanges.variantId, ids)
  const within = await tx
    .select(columns)
    .from(priceChanges)
    .where(and(of, gt(priceChanges.createdAt, since)))
  const earlier = await tx
    .selectDistinctOn([priceChanges.variantId, priceChanges.currency], columns)
    .from(priceChanges)
    .where(and(of, lte(priceChanges.createdAt, since)))
    .orderBy(priceChanges.variantId, priceChanges.currency, desc(priceChanges.createdAt))
  return [...within, ...earlier]
}

/** A price that was imported without its history has been asked since it was written. */
function pastOf(
  all: readonly Past[],
  was: (HeldPrice & { updatedAt: Date }) | undefined,
  price: HeldPrice,
): PastPrice[] {
  const own = all.filter((past) => keyOf(past) === keyOf(price))
  return own.length === 0 && was ? [{ amount: was.amount, from: was.updatedAt }] : own
}

const auditOf = (price: HeldPrice | undefined) =>
  price ? { amount: price.amount.toString(), currency: price.currency, source: price.source } : null
