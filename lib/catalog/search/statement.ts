import { type SQL, sql } from 'drizzle-orm'
import type { CurrencyCode } from '@/lib/money'
import type { Position } from './cursor'
import type { Match } from './match'
import type { SearchQuery, Sort } from './search'

type Scope = { locale: string; currency: CurrencyCode; query: SearchQuery; match: Match | null; after: Position | null }

/** One statement for the whole answer: `total`, `page` as [id, sort key] pairs, and counts by value and category. */
export function searchStatement(scope: Scope): SQL {
  const { query } = scope
  const narrowed = needsVariants(query)
  const steps = narrowed
    ? sql`found as materialized (${found(scope)}), offered as materialized (${offered(scope)}), filtered as materialized (${passing(query)})`
    : sql`filtered as materialized (${found(scope)})`
  return sql`
    with ${steps}, page as (${page(scope)})
    select (select count(*)::int from filtered) as total,
      (select coalesce(json_agg(json_build_array(product_id, key::text)), '[]') from page) as page,
      (select coalesce(json_object_agg(value, n), '{}') from (${narrowed ? countsByVariant(query) : countsByProduct}) counted) as values,
      (select coalesce(json_object_agg(id, n), '{}') from (
        select id, count(*) as n from (select unnest(categories) as id from filtered) each_one group by id) counted) as categories`
}

const needsVariants = ({ options, priceMin, priceMax, inStock, onSale, sort }: SearchQuery): boolean =>
  Object.keys(options).length > 0 ||
  priceMin !== null ||
  priceMax !== null ||
  inStock ||
  onSale ||
  sort.startsWith('price')

/** Products in the language and category that the words mean. */
function found({ locale, query, match }: Scope): SQL {
  const inCategory = query.categoryId ? sql`p.categories @> array[${query.categoryId}]::uuid[]` : sql`true`
  const columns = sql`p.product_id, p.published_at, p.categories, p.values`
  if (!match && query.sort !== 'name') {
    return sql`select ${columns}, 0::float8 as score, '' as name from catalog.search_products p where ${inCategory}`
  }
  return sql`
    select ${columns}, (${query.sort === 'relevance' && match ? match.score : sql`0`})::float8 as score, d.name
    from catalog.search_documents d join catalog.search_products p using (product_id)
    where d.locale = ${locale} and ${match?.where ?? sql`true`} and ${inCategory}`
}

/** Their variants that the price, stock and sale filters leave, each with one flag per option: has one of its values. */
function offered({ currency, query }: Scope): SQL {
  const { options, priceMin, priceMax, inStock, onSale } = query
  const flags = Object.entries(options).map(
    ([key, values], at) =>
      sql`, v.values && ${sql.param(values.map((value) => `${key}:${value}`))}::text[] as ${flag(at)}`,
  )
  const free = sql`exists (select from catalog.stock_levels l join catalog.warehouses w on w.id = l.warehouse_id and w.active
    where l.variant_id = v.variant_id and l.on_hand > l.reserved)`
  const conditions = [
    priceMin !== null ? sql`o.amount >= ${priceMin.toString()}::bigint` : null,
    priceMax !== null ? sql`o.amount <= ${priceMax.toString()}::bigint` : null,
    onSale ? sql`o.prior_amount is not null` : null,
    inStock ? free : null,
  ].filter((condition) => condition !== null)
  return sql`
    select v.product_id, v.values, o.amount ${sql.join(flags)}
    from found join catalog.search_variants v using (product_id)
    join catalog.prices o on o.variant_id = v.variant_id and o.currency = ${currency}
    ${conditions.length ? sql`where ${sql.join(conditions, sql` and `)}` : sql``}`
}

const flag = (at: number): SQL => sql.raw(`has_${at}`)

const allFlags = ({ options }: SearchQuery, except = -1): SQL => {
  const others = Object.keys(options).flatMap((_, at) => (at === except ? [] : [flag(at)]))
  return others.length ? sql.join(others, sql` and `) : sql`true`
}

const passing = (query: SearchQuery): SQL => sql`
  select found.*, best.amount from found
  join (select product_id, min(amount) as amount from offered where ${allFlags(query)} group by product_id) best using (product_id)`

const countsByProduct = sql`select value, count(*) as n from (select unnest(values) as value from filtered) each_one group by value`

/** An option's own filter does not narrow its counts: they say what choosing another of its values would give. */
function countsByVariant(query: SearchQuery): SQL {
  const cases = Object.keys(query.options).map((key, at) => sql`when ${key} then ${allFlags(query, at)}`)
  const holds = cases.length
    ? sql`case split_part(value, ':', 1) ${sql.join(cases, sql` `)} else ${allFlags(query)} end`
    : sql`true`
  return sql`
    select value, count(*) as n
    from (select distinct product_id, value from (select *, unnest(values) as value from offered) each_one where ${holds}) each_once
    group by value`
}

function page({ locale, query, after }: Scope): SQL {
  const { key, written = key, read, descending = false } = orders(locale)[query.sort]
  const direction = descending ? sql`desc` : sql`asc`
  const beyond = after
    ? sql`where (${key}, product_id) ${descending ? sql`<` : sql`>`} (${read(after.key)}, ${after.id}::uuid)`
    : sql``
  return sql`
    select product_id, ${written} as key from filtered ${beyond}
    order by ${key} ${direction}, product_id ${direction} limit ${query.limit + 1}`
}

const collations: Record<string, string> = { 'zh-cn': 'zh-Hans-CN-x-icu' }

type Order = {
  key: SQL
  /** How a cursor holds it, where that is not the key itself, and what makes a key of it again. */
  written?: SQL
  read: (text: string) => SQL
  descending?: boolean
}

const orders = (locale: string): Record<Sort, Order> => ({
  relevance: { key: sql`score`, read: (text) => sql`${text}::float8`, descending: true },
  newest: {
    key: sql`published_at`,
    written: sql`(extract(epoch from published_at) * 1000000)::bigint`,
    read: (text) => sql`timestamptz 'epoch' + ${text}::bigint * interval '1 microsecond'`,
    descending: true,
  },
  'price-asc': { key: sql`amount`, read: (text) => sql`${text}::bigint` },
  'price-desc': { key: sql`amount`, read: (text) => sql`${text}::bigint`, descending: true },
  name: {
    key: sql`name collate ${sql.identifier(collations[locale] ?? `${locale.split('-')[0]}-x-icu`)}`,
    read: (text) => sql`${text}::text`,
  },
})
