import 'server-only'
import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'

/** Writes what searches filter and count by. A product that is not published, or has no active variant, has no row. */
export async function rebuildFacetRows(tx: Tx, ids: string[]): Promise<void> {
  const chosen = sql`any(${sql.param(ids)}::uuid[])`
  await tx.execute(sql`delete from catalog.search_variants where product_id = ${chosen}`)
  await tx.execute(sql`delete from catalog.search_products where product_id = ${chosen}`)
  await tx.execute(sql`
    insert into catalog.search_variants (product_id, variant_id, values)
    select v.product_id, v.id, coalesce(array_agg(o.key || ':' || ov.key) filter (where o.id is not null), '{}')
    from catalog.products p
    join catalog.variants v on v.product_id = p.id and v.active
    left join catalog.variant_values vv on vv.variant_id = v.id
    left join catalog.options o on o.id = vv.option_id
    left join catalog.option_values ov on ov.id = vv.value_id
    where p.id = ${chosen} and p.status = 'published'
    group by v.product_id, v.id`)
  await tx.execute(sql`
    with recursive above (product_id, category_id) as (
      select product_id, category_id from catalog.product_categories where product_id = ${chosen}
      union
      select above.product_id, c.parent_id
      from above join catalog.categories c on c.id = above.category_id where c.parent_id is not null
    )
    insert into catalog.search_products (product_id, published_at, categories, values)
    select p.id, p.published_at,
      array(select category_id from above where product_id = p.id),
      array(select distinct value from catalog.search_variants v, unnest(v.values) as value where v.product_id = p.id)
    from catalog.products p
    where p.id = ${chosen} and exists (select from catalog.search_variants v where v.product_id = p.id)`)
}
