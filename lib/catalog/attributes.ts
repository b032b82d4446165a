import { z } from 'zod'

/** Typed facts of a product beyond the fixed columns; what is truly open. */
export const productAttributes = z.record(
  z.string().regex(/^[a-z][a-z0-9-]*$/),
  z.union([z.string(), z.number(), z.boolean(), z.strictObject({ value: z.number(), unit: z.string() })]),
)
export type ProductAttributes = z.infer<typeof productAttributes>
