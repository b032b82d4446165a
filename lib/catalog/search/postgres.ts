import 'server-only'
import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import type { Place } from '@/lib/i18n/href'
import { correct } from './correction'
import { decodeCursor, encodeCursor } from './cursor'
import { byCode, byPart, byQuery, byText, type Match } from './match'
import type { Found, SearchIndex, SearchQuery } from './search'
import { searchStatement } from './statement'
import { anyWordQuery, textQuery, wordsOf } from './text-query'

const NOTHING: Found = { ids: [], total: 0, categories: {}, values: {}, nextCursor: null, suggestion: null }

/** Full text of the language first; when that finds nothing, parts of words, then the nearest known words, then any word. */
export const postgresSearch: SearchIndex = {
  async find(place, query) {
    if (query.q === '') return run(place, query, null)
    const matches = [byCode(query.q), byText(place.locale, query.q), byPart(query.q)]
    for (const match of matches) {
      const result = match && (await run(place, query, match))
      if (result && result.total > 0) return result
    }
    return findSimilar(place, query)
  },

  async suggest(locale, q, limit) {
    const match = byText(locale, q)
    if (!match) return []
    const rows = await db.execute<{ name: string; slug: string }>(sql`
      with best as (
        select p.product_id, d.name, ${match.score} as score
        from catalog.search_documents d join catalog.search_products p using (product_id)
        where d.locale = ${locale} and ${match.where} order by score desc, p.product_id desc limit ${limit}
      )
      select best.name, t.slug
      from best join lateral (
        select slug from catalog.product_translations
        where product_id = best.product_id and locale in (${locale}, 'en') order by locale = ${locale} desc limit 1
      ) t on true
      order by best.score desc, best.product_id desc`)
    return [...rows]
  },
}

async function findSimilar(place: Place, query: SearchQuery): Promise<Found> {
  const corrected = await correctedQuery(place.locale, query.q)
  const changed = corrected !== '' && corrected !== wordsOf(query.q).join(' ').toLowerCase()
  const text = changed ? textQuery(place.locale, corrected) : anyWordQuery(place.locale, query.q)
  const result = text ? await run(place, query, byQuery(text)) : NOTHING
  return { ...result, suggestion: changed && result.total > 0 ? corrected : null }
}

/** The query with each word that the catalogue does not know replaced by the nearest, or left out. */
async function correctedQuery(locale: string, q: string): Promise<string> {
  const rows = await db.execute<{ word: string; known: string[] }>(sql`
    select plain.word, array(
      select known.word from catalog.search_words known
      where known.locale = ${locale} and (known.word % plain.word or known.word like left(plain.word, 1) || '%')
        and length(known.word) >= length(plain.word) - 3
      order by similarity(known.word, plain.word) desc limit 60) as known
    from unnest(${sql.param(wordsOf(q))}::text[]) with ordinality as typed (word, at),
      lateral (select lower(unaccent(typed.word)) as word) plain
    order by typed.at`)
  return rows.flatMap(({ word, known }) => correct(word, known) ?? []).join(' ')
}

type Row = {
  total: number
  page: [string, string][]
  values: Record<string, number>
  categories: Record<string, number>
}

async function run({ locale, currency }: Place, query: SearchQuery, match: Match | null): Promise<Found> {
  const { sort } = query
  const after = query.cursor === null ? null : decodeCursor(query.cursor, sort)
  const statement = searchStatement({ locale, currency, query, match, after })
  const [row] = await db.execute<Row>(statement)
  if (!row) return NOTHING
  const shown = row.page.slice(0, query.limit)
  const last = shown.at(-1)
  return {
    ids: shown.map(([id]) => id),
    total: row.total,
    categories: row.categories,
    values: row.values,
    nextCursor: last && row.page.length > query.limit ? encodeCursor({ sort, key: last[1], id: last[0] }) : null,
    suggestion: null,
  }
}
