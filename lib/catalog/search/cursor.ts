import { z } from 'zod'
import { Refusal } from '@/lib/refusal'
import { type Sort, sorts } from './search'

const position = z.strictObject({ sort: z.enum(sorts), key: z.string().max(500), id: z.uuid() })

/** The last row of a page: its sort key, as the database writes it, and its id. */
export type Position = z.infer<typeof position>

/** As `orders` in statement.ts writes them; nothing else may reach a cast. */
const keyOf: Record<Sort, RegExp> = {
  relevance: /^\d{1,3}(\.\d{1,17})?(e-\d{1,2})?$/,
  newest: /^\d{1,16}$/,
  'price-asc': /^\d{1,18}$/,
  'price-desc': /^\d{1,18}$/,
  name: /^[^\0]*$/,
}

export const encodeCursor = (at: Position): string => Buffer.from(JSON.stringify(at)).toString('base64url')

/** @throws Refusal invalid when it is not a cursor of this order */
export function decodeCursor(cursor: string, sort: Sort): Position {
  const at = readCursor(cursor, sort)
  if (!at) throw new Refusal('invalid', { errors: [{ path: 'cursor', code: 'cursor' }] })
  return at
}

/** Null when it is not a cursor of this order. */
export function readCursor(cursor: string, sort: Sort): Position | null {
  const { data } = position.safeParse(jsonOf(cursor))
  return data?.sort === sort && keyOf[sort].test(data.key) ? data : null
}

function jsonOf(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return null
  }
}
