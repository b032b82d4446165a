import { z } from 'zod'

const line = (max: number) => z.string().trim().min(1).max(max)
const optional = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((text) => text || undefined)
    .optional()

/** Its shape; what a country requires of it is checked by lib/orders/address-format.ts. */
export const address = z.strictObject({
  name: line(120),
  organization: optional(120),
  line1: line(160),
  line2: optional(160),
  locality: optional(100),
  region: optional(100),
  postcode: optional(20),
  /** ISO 3166-1 alpha-2, upper case. */
  country: z.string().regex(/^[A-Z]{2}$/, 'country'),
  phone: optional(30),
})
export type Address = z.infer<typeof address>
