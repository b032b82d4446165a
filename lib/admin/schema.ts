import { z } from 'zod'
import { currencyCodes } from '@/lib/money'
import { moneyView } from '@/lib/money-schema'

export const productStatus = z.enum(['draft', 'published', 'archived'])
export type ProductStatus = z.infer<typeof productStatus>

export const listQuery = z.strictObject({
  q: z.string().trim().max(200).optional(),
  cursor: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

export const productsQuery = listQuery.extend({ status: productStatus.optional() })
export type ProductsQuery = z.infer<typeof productsQuery>

export const adminProductRow = z
  .object({
    id: z.uuid(),
    name: z.string(),
    status: productStatus,
    picture: z.string().nullable(),
    variants: z.int(),
    /** Over all warehouses and variants. */
    onHand: z.int(),
    reserved: z.int(),
    /** The lowest of its euro prices. */
    from: moneyView.nullable(),
  })
  .meta({ id: 'AdminProductRow' })
export type AdminProductRow = z.infer<typeof adminProductRow>

export const adminPrice = z
  .object({
    price: moneyView,
    /** The lowest price of the 30 days before a reduction. */
    prior: moneyView.nullable(),
    /** `converted` follows the euro price. */
    source: z.enum(['set', 'converted']),
  })
  .meta({ id: 'AdminPrice' })
export type AdminPrice = z.infer<typeof adminPrice>

export const adminStock = z
  .object({ warehouse: z.string(), onHand: z.int(), reserved: z.int() })
  .meta({ id: 'AdminStock' })
export type AdminStock = z.infer<typeof adminStock>

const adminVariant = z.object({
  id: z.uuid(),
  sku: z.string(),
  gtin: z.string().nullable(),
  active: z.boolean(),
  /** Its option values, "Celadon, 27 cm". */
  name: z.string(),
  swatch: z.string().nullable(),
  prices: z.array(adminPrice),
  stock: z.array(adminStock),
})

export const adminProduct = z
  .object({
    id: z.uuid(),
    key: z.string(),
    name: z.string(),
    slug: z.string(),
    status: productStatus,
    publishedAt: z.string().nullable(),
    taxClass: z.string(),
    hsCode: z.string().nullable(),
    origin: z.string().nullable(),
    categories: z.array(z.string()),
    maker: z.object({ legalName: z.string(), city: z.string(), country: z.string(), email: z.string() }).nullable(),
    pictures: z.array(z.string()),
    /** What the shop sells in, the base currency first. */
    currencies: z.array(z.enum(currencyCodes)),
    warehouses: z.array(z.object({ key: z.string(), name: z.string() })),
    variants: z.array(adminVariant),
  })
  .meta({ id: 'AdminProduct' })
export type AdminProduct = z.infer<typeof adminProduct>

export const priceInput = z.strictObject({
  /** Minor units. */
  amount: z.string().regex(/^\d{1,15}$/),
})
export const stockInput = z.strictObject({
  /** What is in the warehouse by count. */
  onHand: z.int().min(0).max(1_000_000),
  note: z.string().trim().max(200).optional(),
})

const mailStatus = z.enum(['outbox', 'sent', 'failed'])
export const adminMailRow = z
  .object({
    id: z.uuid(),
    template: z.string(),
    locale: z.string(),
    recipient: z.string(),
    subject: z.string(),
    status: mailStatus,
    createdAt: z.string(),
  })
  .meta({ id: 'AdminMailRow' })
export type AdminMailRow = z.infer<typeof adminMailRow>

export const adminMail = adminMailRow
  .extend({ html: z.string(), text: z.string(), error: z.string().nullable(), sentAt: z.string().nullable() })
  .meta({ id: 'AdminMail' })
export type AdminMail = z.infer<typeof adminMail>
