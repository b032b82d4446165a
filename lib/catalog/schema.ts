import { z } from 'zod'
import { moneyView } from '@/lib/money-schema'

export const pictureView = z
  .object({
    path: z.string(),
    width: z.int(),
    height: z.int(),
    /** Other widths that exist; the file's name has the width before its ending. */
    widths: z.array(z.int()),
    alt: z.string(),
  })
  .meta({ id: 'Picture' })
export type PictureView = z.infer<typeof pictureView>

/** A price as it is shown: `prior` is the lowest of the 30 days before a reduction, `percent` counts from it. */
export const priceView = z.object({ price: moneyView, prior: moneyView.nullable(), percent: z.int().nullable() })
export type PriceView = z.infer<typeof priceView>

export const productCard = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    name: z.string(),
    tagline: z.string(),
    picture: pictureView.nullable(),
    swatches: z.array(z.object({ key: z.string(), name: z.string(), colour: z.string() })),
    /** Of the cheapest variant. */
    from: priceView,
    priceVaries: z.boolean(),
    available: z.boolean(),
  })
  .meta({ id: 'ProductCard' })
export type ProductCard = z.infer<typeof productCard>

export const stockView = z.object({
  state: z.enum(['in-stock', 'low', 'sold-out']),
  /** Said only when few are left. */
  left: z.int().nullable(),
})

export const variantView = z
  .object({
    id: z.uuid(),
    sku: z.string(),
    gtin: z.string().nullable(),
    /** option key → value key */
    values: z.record(z.string(), z.string()),
    /** "Celadon, 27 cm"; empty when the product has one variant. */
    name: z.string(),
    price: priceView,
    stock: stockView,
    weight: z.int(),
    width: z.int().nullable(),
    depth: z.int().nullable(),
    height: z.int().nullable(),
    capacity: z.int().nullable(),
  })
  .meta({ id: 'Variant' })
export type VariantView = z.infer<typeof variantView>

export const makerView = z.object({
  name: z.string(),
  place: z.string(),
  text: z.string(),
  legalName: z.string(),
  street: z.string(),
  postcode: z.string(),
  city: z.string(),
  country: z.string(),
  email: z.string(),
  euResponsible: z.string().nullable(),
})

export const crumb = z.object({ name: z.string(), slugs: z.array(z.string()) })
export type Crumb = z.infer<typeof crumb>

export const productView = z
  .object({
    id: z.uuid(),
    key: z.string(),
    slug: z.string(),
    name: z.string(),
    tagline: z.string(),
    description: z.string(),
    material: z.string(),
    care: z.string(),
    safety: z.string(),
    maker: makerView.nullable(),
    origin: z.string().nullable(),
    hsCode: z.string().nullable(),
    crumbs: z.array(crumb),
    options: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        display: z.enum(['swatch', 'size']),
        values: z.array(
          z.object({
            key: z.string(),
            name: z.string(),
            swatch: z.string().nullable(),
            picture: z.string().nullable(),
          }),
        ),
      }),
    ),
    variants: z.array(variantView),
    /** `value` is the key of the option value that the picture shows, null for all. */
    pictures: z.array(pictureView.extend({ value: z.string().nullable() })),
    from: priceView,
    related: z.array(productCard),
    /** locale → slug, in the languages that the product has a text in: for hreflang. */
    ownSlugs: z.record(z.string(), z.string()),
    /** locale → slug in every language, with the default language's where there is no text: for the switcher. */
    slugs: z.record(z.string(), z.string()),
    updatedAt: z.string(),
  })
  .meta({ id: 'Product' })
export type ProductView = z.infer<typeof productView>

export const categoryNode = z
  .object({
    id: z.uuid(),
    key: z.string(),
    name: z.string(),
    description: z.string(),
    slugs: z.array(z.string()),
    get children() {
      return z.array(categoryNode)
    },
  })
  .meta({ id: 'Category' })
export type CategoryNode = z.infer<typeof categoryNode>

export const categoryView = z.object({
  id: z.uuid(),
  key: z.string(),
  name: z.string(),
  description: z.string(),
  slugs: z.array(z.string()),
  crumbs: z.array(crumb),
  children: z.array(
    z.object({ name: z.string(), slugs: z.array(z.string()), count: z.int(), picture: pictureView.nullable() }),
  ),
  products: z.array(productCard),
  page: z.int(),
  pages: z.int(),
  total: z.int(),
  /** locale → slugs from the root down. */
  alternates: z.record(z.string(), z.array(z.string())),
})
export type CategoryView = z.infer<typeof categoryView>
