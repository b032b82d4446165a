import { type SQL, sql } from 'drizzle-orm'
import { bigramsOf, usesBigrams } from './bigrams'
import { MAX_QUERY } from './search'
import { textConfigOf } from './text-config'

/** One space between words, at most 200 characters, nothing that PostgreSQL cannot hold. */
export const tidy = (q: string): string =>
  [
    ...q
      .normalize('NFKC')
      .replaceAll(/[\p{C}\s]+/gu, ' ')
      .trim(),
  ]
    .slice(0, MAX_QUERY)
    .join('')
    .trim()

export const wordsOf = (q: string): string[] => q.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

const hasOperators = (q: string): boolean => /"|(^|\s)-\w|\sOR\s/.test(q)

/** The tsquery for typed text; null when there is no word in it. The last word may be unfinished. */
export function textQuery(locale: string, q: string): SQL | null {
  if (usesBigrams(locale)) return isOneCharacter(q) ? null : join(pairTerms(q), '&&')
  const config = sql`${textConfigOf(locale)}::regconfig`
  if (hasOperators(q)) return sql`websearch_to_tsquery(${config}, lower(unaccent(${q})))`
  const words = wordsOf(q)
  const last = words.at(-1)
  if (last === undefined) return null
  const beginning = sql`(${prefix(config, last)} || ${prefix(sql`'simple'::regconfig`, last)})`
  if (words.length === 1) return beginning
  return sql`(websearch_to_tsquery(${config}, lower(unaccent(${words.slice(0, -1).join(' ')}))) && ${beginning})`
}

/** Documents that have any of the words; null when there are fewer than two, as `textQuery` says the same then. */
export function anyWordQuery(locale: string, q: string): SQL | null {
  const config = sql`${textConfigOf(locale)}::regconfig`
  const terms = usesBigrams(locale)
    ? pairTerms(q)
    : wordsOf(q).map((word) => sql`websearch_to_tsquery(${config}, lower(unaccent(${word})))`)
  return terms.length > 1 ? join(terms, '||') : null
}

// Pairs cannot tell where it stands last; looking for it in the plain text can.
const isOneCharacter = (q: string): boolean => bigramsOf(q).join('') === q && [...q].length === 1

function pairTerms(q: string): SQL[] {
  const simple = sql`'simple'::regconfig`
  const latin = wordsOf(q.replaceAll(/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]+/gu, ' '))
  return [...bigramsOf(q), ...latin].map((term) => prefix(simple, term))
}

// The quotes make one term of whatever unaccent makes of the word.
const prefix = (config: SQL, word: string): SQL =>
  sql`to_tsquery(${config}, '''' || replace(lower(unaccent(${word})), '''', '') || ''':*')`

const join = (terms: SQL[], operator: '&&' | '||'): SQL | null =>
  terms.length === 0 ? null : sql`(${sql.join(terms, sql.raw(` ${operator} `))})`
