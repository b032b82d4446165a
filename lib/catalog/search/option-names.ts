import 'server-only'
import { sql } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/db/client'
import { tags } from '@/lib/cache-tags'
import { defaultLocale } from '@/lib/i18n/locales'

export type OptionName = { key: string; name: string; values: { key: string; name: string; swatch: string | null }[] }

/** Every option with its values in their order, named in this language. */
export async function getOptionNames(locale: string): Promise<OptionName[]> {
  'use cache'
  cacheLife('max')
  cacheTag(tags.products)
  const rows = await db.execute<OptionName>(sql`
    select o.key, coalesce(o_own.name, o_base.name, o.key) as name,
      (select coalesce(json_agg(json_build_object(
          'key', v.key, 'name', coalesce(v_own.name, v_base.name, v.key), 'swatch', v.swatch) order by v.position, v.key), '[]')
        from catalog.option_values v
        left join catalog.option_value_translations v_own on v_own.value_id = v.id and v_own.locale = ${locale}
        left join catalog.option_value_translations v_base on v_base.value_id = v.id and v_base.locale = ${defaultLocale}
        where v.option_id = o.id) as values
    from catalog.options o
    left join catalog.option_translations o_own on o_own.option_id = o.id and o_own.locale = ${locale}
    left join catalog.option_translations o_base on o_base.option_id = o.id and o_base.locale = ${defaultLocale}
    order by o.display desc, o.key`)
  return [...rows]
}
