import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Counts } from './stage'

const BATCH = 10_000

/** Copies of the demo products, for measuring: as many as are missing until there are `wanted` of them. */
export async function addSyntheticProducts(tx: Tx, wanted: number): Promise<Counts> {
  const rows = await tx.execute<{ made: number }>(
    sql`select count(*)::int as made from catalog.products where key like 'synthetic-%'`,
  )
  const made = rows[0]?.made ?? 0
  if (made >= wanted) return {}
  await tx.execute(sql`set local maintenance_work_mem = '512MB'`)
  const indexes = await dropSearchIndexes(tx)
  for (let from = made + 1; from <= wanted; from += BATCH) {
    for (const statement of [...plan(from, Math.min(wanted, from + BATCH - 1)), ...copies]) await tx.execute(statement)
  }
  for (const { definition } of indexes) await tx.execute(sql.raw(definition))
  return { products: wanted - made }
}

/** An inverted index is built several times faster at once than row by row. */
async function dropSearchIndexes(tx: Tx): Promise<{ name: string; definition: string }[]> {
  const indexes = await tx.execute<{ name: string; definition: string }>(sql`
    select format('%I.%I', schemaname, indexname) as name, indexdef as definition from pg_indexes
    where schemaname = 'catalog' and tablename = 'search_documents' and indexdef like '% USING gin %'`)
  for (const { name } of indexes) await tx.execute(sql.raw(`drop index ${name}`))
  return indexes
}

/** Which demo product each copy is made from, and its two variants. */
const plan = (from: number, to: number): SQL[] => [
  sql`create temporary table copy on commit drop as
    with source as (
      select id, row_number() over (order by key) - 1 as rank, count(*) over () as total
      from catalog.products where key not like 'synthetic-%' and status = 'published'
    )
    select n, uuidv7() as id, source.id as source_id
    from generate_series(${from}::int, ${to}::int) n join source on source.rank = n % source.total`,
  sql`create temporary table variant_copy on commit drop as
    select c.n, c.id as product_id, v.position, uuidv7() as id, v.id as source_id
    from copy c cross join lateral (
      select id, row_number() over (order by position) - 1 as position
      from catalog.variants where product_id = c.source_id and active order by position limit 2
    ) v`,
  sql`analyze copy, variant_copy`,
]

const copies: SQL[] = [
  sql`insert into catalog.products
      (id, key, status, published_at, maker_id, primary_category_id, tax_class, hs_code, origin, attributes)
    select c.id, 'synthetic-' || c.n, 'published', p.published_at - c.n * interval '1 minute', p.maker_id,
      p.primary_category_id, p.tax_class, p.hs_code, p.origin, p.attributes
    from copy c join catalog.products p on p.id = c.source_id`,
  sql`insert into catalog.product_translations
      (product_id, locale, slug, name, tagline, description, material, care, safety)
    select c.id, t.locale, t.slug || '-' || c.n, t.name || ' ' || c.n, t.tagline, t.description, t.material, t.care, t.safety
    from copy c join catalog.product_translations t on t.product_id = c.source_id`,
  sql`insert into catalog.product_options (product_id, option_id, position)
    select c.id, o.option_id, o.position from copy c join catalog.product_options o on o.product_id = c.source_id`,
  sql`insert into catalog.product_categories (category_id, product_id, position)
    select pc.category_id, c.id, 1000 + c.n from copy c join catalog.product_categories pc on pc.product_id = c.source_id`,
  sql`insert into catalog.product_media (product_id, media_id, value_id, position)
    select c.id, m.media_id, m.value_id, m.position from copy c join catalog.product_media m on m.product_id = c.source_id`,
  sql`insert into catalog.related_products (product_id, related_id, position)
    select c.id, r.related_id, r.position from copy c join catalog.related_products r on r.product_id = c.source_id`,
  sql`insert into catalog.variants (id, product_id, sku, position, weight, width, depth, height, capacity)
    select c.id, c.product_id, 'SYN-' || c.n || '-' || c.position, c.position, v.weight, v.width, v.depth, v.height, v.capacity
    from variant_copy c join catalog.variants v on v.id = c.source_id`,
  sql`insert into catalog.variant_values (variant_id, option_id, value_id)
    select c.id, v.option_id, v.value_id from variant_copy c join catalog.variant_values v on v.variant_id = c.source_id`,
  sql`insert into catalog.prices (variant_id, currency, amount, prior_amount, source)
    select c.id, p.currency, p.amount, p.prior_amount, p.source
    from variant_copy c join catalog.prices p on p.variant_id = c.source_id`,
  sql`insert into catalog.price_changes (id, variant_id, currency, amount, created_at)
    select uuidv7(), c.id, p.currency, p.amount, p.created_at
    from variant_copy c join catalog.price_changes p on p.variant_id = c.source_id`,
  sql`insert into catalog.stock_levels (variant_id, warehouse_id, on_hand)
    select c.id, w.id, 20 + c.n % 50 from variant_copy c cross join catalog.warehouses w`,
  sql`insert into catalog.stock_movements (id, variant_id, warehouse_id, on_hand_delta, reason)
    select uuidv7(), c.id, w.id, 20 + c.n % 50, 'receive' from variant_copy c cross join catalog.warehouses w`,
  sql`insert into catalog.search_documents (product_id, locale, name, plain, document)
    select c.id, d.locale, d.name || ' ' || c.n, d.plain || ' ' || c.n || ' syn-' || c.n || '-0 syn-' || c.n || '-1',
      d.document || setweight(to_tsvector('simple', c.n::text), 'A')
    from copy c join catalog.search_documents d on d.product_id = c.source_id`,
  sql`insert into catalog.search_products (product_id, published_at, categories, values)
    select c.id, p.published_at, s.categories, s.values
    from copy c join catalog.products p on p.id = c.id join catalog.search_products s on s.product_id = c.source_id`,
  sql`insert into catalog.search_variants (product_id, variant_id, values)
    select c.product_id, c.id, s.values from variant_copy c join catalog.search_variants s on s.variant_id = c.source_id`,
  sql`drop table copy, variant_copy`,
]
