import type { z } from 'zod'

/** A page's parameters: what the schema does not accept is left out, as people type into addresses. */
export function lenient<T extends z.ZodObject>(schema: T, given: Record<string, unknown>): z.infer<T> {
  const accepted = Object.entries(given).filter(([name, value]) => schema.shape[name]?.safeParse(value).success)
  return schema.parse(Object.fromEntries(accepted))
}
