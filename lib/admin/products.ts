import 'server-only'
import { and, desc, eq, lt, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { db } from '@/db/client'
import { media, prices, productMedia, products, productTranslations, variants } from '@/db/schema/catalog'
import { stockLevels } from '@/db/schema/inventory'
import { searchDocuments } from '@/db/schema/search'
import { demand, type Viewer } from '@/lib/auth/viewer'
import { defaultLocale } from '@/lib/i18n/locales'
import { containing } from './like'
import type { AdminProductRow, ProductsQuery } from './schema'

/** Newest first; searches names and SKUs. @throws Refusal unauthenticated, forbidden */
export async function listProducts(
  viewer: Viewer | null,
  { q, status, cursor, limit }: ProductsQuery,
): Promise<{ items: AdminProductRow[]; nextCursor: string | null }> {
  demand(viewer, 'products.read')
  const wanted = q ? sql`lower(unaccent(${containing(q)}))` : undefined
  // The page first, so that only its rows are counted.
  const page = db.$with('page').as(
    db
      .select({ id: products.id, status: products.status })
      .from(products)
      .where(
        and(
          status ? eq(products.status, status) : undefined,
          cursor ? lt(products.id, sql`${cursor}::uuid`) : undefined,
          wanted &&
            sql`exists (select from ${searchDocuments} where ${searchDocuments.productId} = ${products.id}
              and ${searchDocuments.locale} = ${defaultLocale} and ${searchDocuments.plain} like ${wanted})`,
        ),
      )
      .orderBy(desc(products.id))
      .limit(limit + 1),
  )
  const rows = await db
    .with(page)
    .select({
      id: page.id,
      status: page.status,
      name: sql<string>`coalesce(${productTranslations.name}, '')`,
      picture: sql<
        string | null
      >`(select ${media.path} from ${productMedia} join ${media} on ${media.id} = ${productMedia.mediaId}
        where ${productMedia.productId} = ${page.id} order by ${productMedia.position} limit 1)`,
      variants: sql<number>`(select count(*)::int from ${variants} where ${variants.productId} = ${page.id})`,
      onHand: sumOf(stockLevels.onHand, page.id),
      reserved: sumOf(stockLevels.reserved, page.id),
      from: sql<
        string | null
      >`(select min(${prices.amount}) from ${variants} join ${prices} on ${prices.variantId} = ${variants.id}
        where ${variants.productId} = ${page.id} and ${prices.currency} = 'EUR')`,
    })
    .from(page)
    .leftJoin(
      productTranslations,
      and(eq(productTranslations.productId, page.id), eq(productTranslations.locale, defaultLocale)),
    )
    .orderBy(desc(page.id))
  const items = rows.slice(0, limit).map(
    ({ from, ...row }): AdminProductRow => ({
      ...row,
      from: from === null ? null : { amount: BigInt(from), currency: 'EUR' },
    }),
  )
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

const sumOf = (column: PgColumn, productId: PgColumn) =>
  sql<number>`(select coalesce(sum(${column}), 0)::int from ${variants} join ${stockLevels} on ${stockLevels.variantId} = ${variants.id}
    where ${variants.productId} = ${productId})`
