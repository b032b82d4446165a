import type { z } from 'zod'
import { type FieldError, Refusal } from './refusal'

/** The value as the schema reads it. @throws Refusal invalid, naming each wrong field */
export function parse<T extends z.ZodType>(schema: T, value: unknown): z.infer<T> {
  const unstorable = pathsWithNul(value)
  if (unstorable.length > 0)
    throw new Refusal('invalid', { errors: unstorable.map((path) => ({ path, code: 'invalid-character' })) })
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new Refusal('invalid', { errors: fieldErrors(parsed.error) })
}

export function fieldErrors(error: z.ZodError): FieldError[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), code: 'unrecognized' }))
      : [
          {
            path: issue.path.join('.'),
            code: issue.code === 'custom' ? issue.message : issue.code.replaceAll('_', '-'),
          },
        ],
  )
}

/** Where a text holds the NUL character, which PostgreSQL cannot store. */
function pathsWithNul(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return value.includes('\0') ? [path] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => pathsWithNul(inner, path ? `${path}.${key}` : key))
}
