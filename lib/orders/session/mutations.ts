import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Place } from '@/lib/i18n/href'
import { Refusal } from '@/lib/refusal'
import { type Added, addLine } from '../cart/add-line'
import type { AddLineInput } from '../cart/schema'

type Known = {
  /** By the cookie. */
  remembered: string | null
  /** Made by the browser. */
  offered?: string
}

/**
 * Adds to the visitor's cart. One that has become an order, or that is another account's by now, is left for a new one.
 * @throws Refusal as `addLine`
 */
export async function addToVisitorsCart(
  { remembered, offered }: Known,
  place: Place,
  line: AddLineInput,
): Promise<Added> {
  const fresh = offered ?? randomUUID()
  if (!remembered) return addOrStartOver(fresh, place, line)
  return addOrStartOver(remembered, place, line, fresh === remembered ? undefined : fresh)
}

async function addOrStartOver(
  cartId: string,
  place: Place,
  line: AddLineInput,
  next: string = randomUUID(),
): Promise<Added> {
  try {
    return await addLine(cartId, place, line)
  } catch (error) {
    if (error instanceof Refusal && isOver(error, cartId)) return addLine(next, place, line)
    throw error
  }
}

const isOver = ({ code, detail }: Refusal, cartId: string): boolean =>
  code === 'cart-closed' || (code === 'not-found' && detail.cartId === cartId)
