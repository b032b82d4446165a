import { sql } from 'drizzle-orm'
import {
  boolean,
  char,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { ProductAttributes } from '@/lib/catalog/attributes'
import { amount, createdAt, currency, id, moment, updatedAt } from './columns'

export const catalog = pgSchema('catalog')

export const makers = catalog.table(
  'makers',
  {
    id: id(),
    key: text().notNull().unique(),
    /** Manufacturer as GPSR 2023/988 Art. 19 wants it shown. */
    legalName: text().notNull(),
    street: text().notNull(),
    postcode: text().notNull(),
    city: text().notNull(),
    country: char({ length: 2 }).notNull(),
    email: text().notNull(),
    /** Name and postal address of the responsible person in the EU, where the maker is outside of it. */
    euResponsible: text(),
  },
  (t) => [check('country_is_upper_case', sql`${t.country} = upper(${t.country})`)],
)

export const makerTranslations = catalog.table(
  'maker_translations',
  {
    makerId: uuid()
      .notNull()
      .references(() => makers.id, { onDelete: 'cascade' }),
    locale: text().notNull(),
    name: text().notNull(),
    place: text().notNull(),
    text: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.makerId, t.locale] })],
)

export const categories = catalog.table(
  'categories',
  {
    id: id(),
    key: text().notNull().unique(),
    parentId: uuid(),
    position: integer().notNull().default(0),
    active: boolean().notNull().default(true),
    updatedAt: updatedAt(),
  },
  (t) => [
    foreignKey({ columns: [t.parentId], foreignColumns: [t.id] }).onDelete('restrict'),
    index().on(t.parentId, t.position),
    check('not_its_own_parent', sql`${t.parentId} <> ${t.id}`),
  ],
)

export const categoryTranslations = catalog.table(
  'category_translations',
  {
    categoryId: uuid()
      .notNull()
      .references(() => categories.id, { onDelete: 'cascade' }),
    locale: text().notNull(),
    slug: text().notNull(),
    name: text().notNull(),
    description: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.categoryId, t.locale] }), unique().on(t.locale, t.slug)],
)

export const products = catalog.table(
  'products',
  {
    id: id(),
    key: text().notNull().unique(),
    status: text({ enum: ['draft', 'published', 'archived'] })
      .notNull()
      .default('draft'),
    publishedAt: moment(),
    makerId: uuid().references(() => makers.id, { onDelete: 'restrict' }),
    /** The category that names the breadcrumb. */
    primaryCategoryId: uuid().references(() => categories.id, { onDelete: 'restrict' }),
    taxClass: text().notNull().default('standard'),
    /** Harmonized System, six digits. */
    hsCode: char({ length: 6 }),
    origin: char({ length: 2 }),
    attributes: jsonb().$type<ProductAttributes>().notNull().default({}),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    index().on(t.status, t.publishedAt, t.id),
    index().on(t.makerId),
    index().on(t.primaryCategoryId),
    check('published_has_a_date', sql`${t.status} <> 'published' or ${t.publishedAt} is not null`),
  ],
)

export const productTranslations = catalog.table(
  'product_translations',
  {
    productId: uuid()
      .notNull()
      .references(() => products.id, { onDelete: 'cascade' }),
    locale: text().notNull(),
    slug: text().notNull(),
    name: text().notNull(),
    tagline: text().notNull(),
    description: text().notNull(),
    material: text().notNull().default(''),
    care: text().notNull().default(''),
    safety: text().notNull().default(''),
  },
  (t) => [primaryKey({ columns: [t.productId, t.locale] }), unique().on(t.locale, t.slug)],
)

/** Old slugs answer 308 for ever. */
export const slugRedirects = catalog.table(
  'slug_redirects',
  {
    kind: text({ enum: ['product', 'category', 'page'] }).notNull(),
    locale: text().notNull(),
    slug: text().notNull(),
    entityId: uuid().notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.locale, t.slug] }), index().on(t.entityId)],
)

export const productCategories = catalog.table(
  'product_categories',
  {
    categoryId: uuid()
      .notNull()
      .references(() => categories.id, { onDelete: 'cascade' }),
    productId: uuid()
      .notNull()
      .references(() => products.id, { onDelete: 'cascade' }),
    position: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.categoryId, t.productId] }),
    index().on(t.productId),
    index().on(t.categoryId, t.position, t.productId),
  ],
)

export const relatedProducts = catalog.table(
  'related_products',
  {
    productId: uuid()
      .notNull()
      .references(() => products.id, { onDelete: 'cascade' }),
    relatedId: uuid()
      .notNull()
      .references(() => products.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.productId, t.relatedId] }),
    index().on(t.relatedId),
    check('not_itself', sql`${t.productId} <> ${t.relatedId}`),
  ],
)

/** Glaze, wood, size, … shared by all products. */
export const options = catalog.table('options', {
  id: id(),
  key: text().notNull().unique(),
  /** How the shopper chooses: a swatch of the material, or a figure of the size. */
  display: text({ enum: ['swatch', 'size'] }).notNull(),
})

export const optionTranslations = catalog.table(
  'option_translations',
  {
    optionId: uuid()
      .notNull()
      .references(() => options.id, { onDelete: 'cascade' }),
    locale: text().notNull(),
    name: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.optionId, t.locale] })],
)

export const optionValues = catalog.table(
  'option_values',
  {
    id: id(),
    optionId: uuid()
      .notNull()
      .references(() => options.id, { onDelete: 'cascade' }),
    key: text().notNull(),
    position: integer().notNull(),
    /** A CSS colour, the fallback of the photograph's crop. */
    swatch: text(),
  },
  (t) => [unique().on(t.optionId, t.key)],
)

export const optionValueTranslations = catalog.table(
  'option_value_translations',
  {
    valueId: uuid()
      .notNull()
      .references(() => optionValues.id, { onDelete: 'cascade' }),
    locale: text().notNull(),
    name: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.valueId, t.locale] })],
)

export const productOptions = catalog.table(
  'product_options',
  {
    productId: uuid()
      .notNull()
      .references(() => products.id, { onDelete: 'cascade' }),
    optionId: uuid()
      .notNull()
      .references(() => options.id, { onDelete: 'restrict' }),
    position: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.productId, t.optionId] }), index().on(t.optionId)],
)

export const variants = catalog.table(
  'variants',
  {
    id: id(),
    productId: uuid()
      .notNull()
      .references(() => products.id, { onDelete: 'cascade' }),
    sku: text().notNull().unique(),
    gtin: text().unique(),
    position: integer().notNull(),
    active: boolean().notNull().default(true),
    /** Grams, packed. */
    weight: integer().notNull(),
    /** Millimetres. */
    width: integer(),
    depth: integer(),
    height: integer(),
    /** Millilitres. */
    capacity: integer(),
    updatedAt: updatedAt(),
  },
  (t) => [index().on(t.productId, t.position), check('weight_is_positive', sql`${t.weight} > 0`)],
)

export const variantValues = catalog.table(
  'variant_values',
  {
    variantId: uuid()
      .notNull()
      .references(() => variants.id, { onDelete: 'cascade' }),
    optionId: uuid()
      .notNull()
      .references(() => options.id, { onDelete: 'restrict' }),
    valueId: uuid()
      .notNull()
      .references(() => optionValues.id, { onDelete: 'restrict' }),
  },
  (t) => [primaryKey({ columns: [t.variantId, t.optionId] }), index().on(t.valueId)],
)

export const media = catalog.table('media', {
  id: id(),
  /** Address of the picture at its base width; wider ones add their width before the ending. */
  path: text().notNull().unique(),
  width: integer().notNull(),
  height: integer().notNull(),
  /** Other widths that exist, in pixels. */
  widths: integer().array().notNull().default(sql`'{}'`),
  createdAt: createdAt(),
})

export const mediaTranslations = catalog.table(
  'media_translations',
  {
    mediaId: uuid()
      .notNull()
      .references(() => media.id, { onDelete: 'cascade' }),
    locale: text().notNull(),
    alt: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.mediaId, t.locale] })],
)

export const productMedia = catalog.table(
  'product_media',
  {
    productId: uuid()
      .notNull()
      .references(() => products.id, { onDelete: 'cascade' }),
    mediaId: uuid()
      .notNull()
      .references(() => media.id, { onDelete: 'cascade' }),
    /** The option value that the picture shows; null for all variants. */
    valueId: uuid().references(() => optionValues.id, { onDelete: 'set null' }),
    position: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.productId, t.mediaId] }),
    index().on(t.productId, t.position),
    index().on(t.mediaId),
    index().on(t.valueId),
  ],
)

/** One price per variant and currency. `converted` ones are computed again when the base price or the rate changes. */
export const prices = catalog.table(
  'prices',
  {
    variantId: uuid()
      .notNull()
      .references(() => variants.id, { onDelete: 'cascade' }),
    currency: currency().notNull(),
    amount: amount().notNull(),
    /** The lowest price of the 30 days before the reduction began (Directive 98/6 Art. 6a); null when not reduced. */
    priorAmount: amount(),
    source: text({ enum: ['set', 'converted'] }).notNull(),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.variantId, t.currency] }),
    index().on(t.currency, t.amount),
    index('reduced_prices').on(t.currency, t.updatedAt).where(sql`${t.priorAmount} is not null`),
    check('amount_not_negative', sql`${t.amount} >= 0`),
    check('prior_is_higher', sql`${t.priorAmount} > ${t.amount}`),
  ],
)

/** Append-only history, from which the lowest price of 30 days is read. */
export const priceChanges = catalog.table(
  'price_changes',
  {
    id: id(),
    variantId: uuid()
      .notNull()
      .references(() => variants.id, { onDelete: 'cascade' }),
    currency: currency().notNull(),
    amount: amount().notNull(),
    accountId: uuid(),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.variantId, t.currency, t.createdAt)],
)

export const pages = catalog.table('pages', {
  id: id(),
  key: text().notNull().unique(),
  position: integer().notNull(),
  published: boolean().notNull().default(true),
  updatedAt: updatedAt(),
})

export const pageTranslations = catalog.table(
  'page_translations',
  {
    pageId: uuid()
      .notNull()
      .references(() => pages.id, { onDelete: 'cascade' }),
    locale: text().notNull(),
    slug: text().notNull(),
    title: text().notNull(),
    description: text().notNull(),
    /** Markdown; links are `page:<key>`. */
    body: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.pageId, t.locale] }), unique().on(t.locale, t.slug)],
)

export const collections = catalog.table('collections', {
  id: id(),
  key: text().notNull().unique(),
  position: integer().notNull().default(0),
  active: boolean().notNull().default(true),
})

export const collectionTranslations = catalog.table(
  'collection_translations',
  {
    collectionId: uuid()
      .notNull()
      .references(() => collections.id, { onDelete: 'cascade' }),
    locale: text().notNull(),
    slug: text().notNull(),
    name: text().notNull(),
    description: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.collectionId, t.locale] }), uniqueIndex().on(t.locale, t.slug)],
)

export const collectionProducts = catalog.table(
  'collection_products',
  {
    collectionId: uuid()
      .notNull()
      .references(() => collections.id, { onDelete: 'cascade' }),
    productId: uuid()
      .notNull()
      .references(() => products.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.collectionId, t.productId] }), index().on(t.productId)],
)
