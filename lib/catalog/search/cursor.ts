import { z } from 'zod'
import { Refusal } from '@/lib/refusal'
import { type Sort, sorts } from './search'

const position = z.strictObject({ sort: z.enum(sorts), key: z.string().max(500), id: z.uuid() })

/** The last row of a page: its sort key, as the database writes it, and its id. */
export type Position = z.infer<typeof position>

const keyOf: Record<Sort, z.ZodString> = {
  relevance: z.string().regex(/^\d+(\.\d+)?(e-?\d+)?$/),
  newest: z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d)?$/),
  'price-asc': z.string().regex(/^\d{1,18}$/),
  'price-desc': z.string().regex(/^\d{1,18}$/),
  name: z.string().regex(/^[^\0]*$/),
}

export const encodeCursor = (at: Position): string => Buffer.from(JSON.stringify(at)).toString('base64url')

/** @throws Refusal invalid when it is not a cursor of this order */
export function decodeCursor(cursor: string, sort: Sort): Position {
  const parsed = position.safeParse(jsonOf(cursor))
  if (!parsed.success || parsed.data.sort !== sort || !keyOf[sort].safeParse(parsed.data.key).success) {
    throw new Refusal('invalid', { errors: [{ path: 'cursor', code: 'cursor' }] })
  }
  return parsed.data
}

function jsonOf(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return null
  }
}
