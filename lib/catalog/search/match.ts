import { type SQL, sql } from 'drizzle-orm'
import { textQuery } from './text-query'

/** Which documents `d` a search means, and how well each fits. */
export type Match = { where: SQL; score: SQL }

export const byQuery = (query: SQL): Match => ({
  // The subquery is evaluated once; the bare expression would be for every row.
  where: sql`d.document @@ (select ${query})`,
  score: sql`ts_rank(d.document, (select ${query}))`,
})

export function byText(locale: string, q: string): Match | null {
  const query = textQuery(locale, q)
  return query && byQuery(query)
}

/** A SKU or GTIN, whole; null when the text cannot be one. */
export function byCode(q: string): Match | null {
  if (!/^[\w-]{4,40}$/.test(q) || !/[\d-]/.test(q)) return null
  return {
    where: sql`d.product_id in (select product_id from catalog.variants where sku in (${q}, ${q.toUpperCase()}) or gtin = ${q})`,
    score: sql`1`,
  }
}

const ONE_CHARACTER_MEANS_SOMETHING = /[\p{scx=Han}\p{scx=Hangul}]/u

/** The text anywhere within names, words and SKUs: parts of compounds, parts of SKUs. */
export function byPart(q: string): Match | null {
  if (q.length < 3 && !ONE_CHARACTER_MEANS_SOMETHING.test(q)) return null
  const pattern = sql`'%' || lower(unaccent(${q.replaceAll(/[\\%_]/g, '\\$&')})) || '%'`
  return {
    where: sql`d.plain like ${pattern}`,
    score: sql`case when lower(unaccent(d.name)) like ${pattern} then 2 else 1 end`,
  }
}
