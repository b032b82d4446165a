import 'server-only'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/client'
import { pictureView } from '@/lib/catalog/schema'
import { defaultLocale } from '@/lib/i18n/locales'

const cartItem = z.object({
  id: z.uuid(),
  variantId: z.uuid(),
  quantity: z.int(),
  sku: z.string(),
  weight: z.int(),
  taxClass: z.string(),
  slug: z.string(),
  name: z.string(),
  values: z.array(z.string()),
  picture: pictureView.nullable(),
  /** Nothing of what is no longer sold. */
  available: z.int(),
})
export type CartItem = z.infer<typeof cartItem>

/** The cart's lines in the order in which they were added, named in the language or else in the default one. */
export async function readCartItems(reader: Reader, cartId: string, locale: string): Promise<CartItem[]> {
  const rows = await reader.execute(sql`
    select l.id, l.variant_id as "variantId", l.quantity, v.sku, v.weight, p.tax_class as "taxClass",
      coalesce(t.slug, d.slug, p.key) as slug, coalesce(t.name, d.name, p.key) as name,
      coalesce(named.list, '[]') as values, shown.picture,
      case when v.active and p.status = 'published' then coalesce(stock.available, 0) else 0 end as available
    from orders.cart_lines l
    join catalog.variants v on v.id = l.variant_id
    join catalog.products p on p.id = v.product_id
    left join catalog.product_translations t on t.product_id = p.id and t.locale = ${locale}
    left join catalog.product_translations d on d.product_id = p.id and d.locale = ${defaultLocale}
    left join lateral (
      select json_agg(coalesce(vt.name, vd.name, o.key) order by po.position) as list
      from catalog.variant_values vv
      join catalog.option_values o on o.id = vv.value_id
      left join catalog.product_options po on po.product_id = v.product_id and po.option_id = vv.option_id
      left join catalog.option_value_translations vt on vt.value_id = o.id and vt.locale = ${locale}
      left join catalog.option_value_translations vd on vd.value_id = o.id and vd.locale = ${defaultLocale}
      where vv.variant_id = v.id
    ) named on true
    left join lateral (
      select sum(s.on_hand - s.reserved)::int as available
      from catalog.stock_levels s join catalog.warehouses w on w.id = s.warehouse_id and w.active
      where s.variant_id = v.id
    ) stock on true
    left join lateral (
      select json_build_object('path', m.path, 'width', m.width, 'height', m.height, 'widths', m.widths,
        'alt', coalesce(mt.alt, md.alt, '')) as picture
      from catalog.product_media pm
      join catalog.media m on m.id = pm.media_id
      left join catalog.media_translations mt on mt.media_id = m.id and mt.locale = ${locale}
      left join catalog.media_translations md on md.media_id = m.id and md.locale = ${defaultLocale}
      left join catalog.variant_values own on own.variant_id = v.id and own.value_id = pm.value_id
      where pm.product_id = p.id
      order by case when own.value_id is not null then 0 when pm.value_id is null then 1 else 2 end, pm.position
      limit 1
    ) shown on true
    where l.cart_id = ${cartId}
    order by l.created_at, l.id`)
  return z.array(cartItem).parse(rows)
}
