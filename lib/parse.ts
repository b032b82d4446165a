import type { z } from 'zod'
import { type FieldError, Refusal } from './refusal'

/** The value as the schema reads it. @throws Refusal invalid, naming each wrong field */
export function parse<T extends z.ZodType>(schema: T, value: unknown): z.infer<T> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new Refusal('invalid', { errors: fieldErrors(parsed.error) })
}

export function fieldErrors(error: z.ZodError): FieldError[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), code: 'unrecognized' }))
      : [{ path: issue.path.join('.'), code: issue.code === 'custom' ? issue.message : issue.code.replaceAll('_', '-') }],
  )
}
