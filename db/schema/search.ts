import { sql } from 'drizzle-orm'
import { customType, index, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { catalog, products, variants } from './catalog'
import { moment } from './columns'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** One row per product and locale, written by the mutation that changes the product. */
export const searchDocuments = catalog.table(
  'search_documents',
  {
    productId: uuid()
      .notNull()
      .references(() => products.id, { onDelete: 'cascade' }),
    locale: text().notNull(),
    name: text().notNull(),
    /** Name, tagline, option values, categories and SKUs, unaccented and in lower case, for trigrams. */
    plain: text().notNull(),
    document: tsvector().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.productId, t.locale] }),
    // The language comes first, so that a word which several languages share costs one of them.
    index('search_documents_document').using('gin', t.locale, t.document),
    index('search_documents_plain').using('gin', t.locale, sql`${t.plain} gin_trgm_ops`),
  ],
)

/** What searches filter and count by: one row per published product, written together with its documents. */
export const searchProducts = catalog.table(
  'search_products',
  {
    productId: uuid()
      .primaryKey()
      .references(() => products.id, { onDelete: 'cascade' }),
    publishedAt: moment().notNull(),
    /** Its categories and all that are above them. */
    categories: uuid().array().notNull(),
    /** Option values of its active variants: `glaze:celadon`. */
    values: text().array().notNull(),
  },
  (t) => [index().on(t.publishedAt, t.productId)],
)

/** The same for each active variant, so that all filters have to hold for one and the same variant. */
export const searchVariants = catalog.table(
  'search_variants',
  {
    productId: uuid()
      .notNull()
      .references(() => products.id, { onDelete: 'cascade' }),
    variantId: uuid()
      .notNull()
      .references(() => variants.id, { onDelete: 'cascade' }),
    values: text().array().notNull(),
  },
  (t) => [primaryKey({ columns: [t.productId, t.variantId] }), index().on(t.variantId)],
)

/** The words of the documents, for "did you mean". Words that went out of use may stay. */
export const searchWords = catalog.table('search_words', { locale: text().notNull(), word: text().notNull() }, (t) => [
  primaryKey({ columns: [t.locale, t.word] }),
  index('search_words_word').using('gin', t.locale, sql`${t.word} gin_trgm_ops`),
])
