import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { defaultLocale, locales } from '@/lib/i18n/locales'
import { bigramsOf, usesBigrams } from './bigrams'
import { rebuildFacetRows } from './facet-rows'
import { textConfigOf } from './text-config'

const BATCH = 500
const byWords = locales.filter((locale) => !usesBigrams(locale))
const byPairs = locales.filter(usesBigrams)

/** Writes the search documents of the products in every language; call it in the transaction that changed them. */
export async function rebuildSearchDocuments(tx: Tx, productIds: string[] | 'all'): Promise<void> {
  const ids = productIds === 'all' ? await idsOfAll(tx) : productIds
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH)
    await tx.execute(sql`${sourcesOf(batch, byWords)}, ${vocabulary} ${insertFrom(sql`sources`)}`)
    await rebuildByPairs(tx, batch)
    await rebuildFacetRows(tx, batch)
  }
}

async function idsOfAll(tx: Tx): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`select id from catalog.products order by id`)
  return rows.map(({ id }) => id)
}

type Source = { product_id: string; locale: string; config: string; name: string; plain: string } & Weighted
type Weighted = Record<'a' | 'b' | 'c' | 'd', string>

async function rebuildByPairs(tx: Tx, ids: string[]): Promise<void> {
  const rows = await tx.execute<Source>(sql`${sourcesOf(ids, byPairs)} select * from sources`)
  const paired = rows.map((row) => ({
    ...row,
    a: withBigrams(row.a),
    b: withBigrams(row.b),
    c: withBigrams(row.c),
    d: withBigrams(row.d),
  }))
  if (paired.length === 0) return
  const source = sql`jsonb_to_recordset(${JSON.stringify(paired)}::jsonb)
    as source (product_id uuid, locale text, config regconfig, name text, plain text, a text, b text, c text, d text)`
  await tx.execute(insertFrom(source))
}

const withBigrams = (text: string): string => [text, ...bigramsOf(text)].join(' ')

// In one order everywhere: two transactions that add the same words wait for each other, but never in a circle.
const vocabulary = sql`vocabulary as (
  insert into catalog.search_words (locale, word)
  select distinct locale, word from sources, regexp_split_to_table(concat_ws(' ', a, b, c), '[^[:alpha:]]+') as word
  where length(word) >= 3 order by locale, word
  on conflict do nothing
)`

function insertFrom(source: SQL): SQL {
  return sql`
    insert into catalog.search_documents (product_id, locale, name, plain, document)
    select product_id, locale, name, plain,
      setweight(to_tsvector(config, a), 'A') || setweight(to_tsvector(config, b), 'B')
        || setweight(to_tsvector(config, c), 'C') || setweight(to_tsvector(config, d), 'D')
    from ${source}
    on conflict (product_id, locale)
      do update set name = excluded.name, plain = excluded.plain, document = excluded.document`
}

/** A `with` clause: `sources` has the four weighted texts of each product and language, unaccented, in lower case. */
function sourcesOf(ids: string[], wanted: string[]): SQL {
  const languages = sql.join(
    wanted.map((locale) => sql`(${locale}, ${textConfigOf(locale)}::regconfig)`),
    sql`, `,
  )
  return sql`
    with languages (locale, config) as (values ${languages}),
    chosen as (select id from catalog.products where id = any(${sql.param(ids)}::uuid[])),
    used_values as (
      select distinct v.product_id, vv.value_id
      from chosen join catalog.variants v on v.product_id = chosen.id join catalog.variant_values vv on vv.variant_id = v.id
    ),
    value_names as (
      select u.product_id, l.locale, string_agg(coalesce(own.name, fallback.name), ' ') as names
      from used_values u cross join languages l
      left join catalog.option_value_translations own on own.value_id = u.value_id and own.locale = l.locale
      left join catalog.option_value_translations fallback on fallback.value_id = u.value_id and fallback.locale = ${defaultLocale}
      group by u.product_id, l.locale
    ),
    category_names as (
      select pc.product_id, l.locale, string_agg(coalesce(own.name, fallback.name), ' ') as names
      from chosen join catalog.product_categories pc on pc.product_id = chosen.id cross join languages l
      left join catalog.category_translations own on own.category_id = pc.category_id and own.locale = l.locale
      left join catalog.category_translations fallback on fallback.category_id = pc.category_id and fallback.locale = ${defaultLocale}
      group by pc.product_id, l.locale
    ),
    skus as (
      select v.product_id, string_agg(v.sku, ' ') as names
      from chosen join catalog.variants v on v.product_id = chosen.id group by v.product_id
    ),
    sources as (
      select p.id as product_id, l.locale, l.config, t.name,
        lower(unaccent(concat_ws(' ', t.name, t.tagline, vn.names, cn.names, s.names))) as plain,
        lower(unaccent(t.name)) as a,
        lower(unaccent(concat_ws(' ', vn.names, cn.names))) as b,
        lower(unaccent(concat_ws(' ', t.tagline, t.material))) as c,
        lower(unaccent(t.description)) as d
      from chosen p cross join languages l
      cross join lateral (
        select name, tagline, material, description from catalog.product_translations
        where product_id = p.id and locale in (l.locale, ${defaultLocale})
        order by locale = l.locale desc limit 1
      ) t
      left join value_names vn on vn.product_id = p.id and vn.locale = l.locale
      left join category_names cn on cn.product_id = p.id and cn.locale = l.locale
      left join skus s on s.product_id = p.id
    )`
}
