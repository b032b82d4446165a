import { may, type Viewer } from '@/lib/auth/viewer'
import { Refusal } from '@/lib/refusal'

/** Who changes an order: staff, the shop itself (a job, a gateway), or the guest who has its token. */
export type Actor = Viewer | 'system' | { token: string }

type Owned = { token: string; accountId: string | null }

/** @throws Refusal forbidden unless it is the shop itself or staff that may change orders */
export function requireStaff(actor: Actor): void {
  if (actor === 'system' || isStaff(actor)) return
  throw new Refusal('forbidden', { permission: 'orders.write' })
}

/** The guest by the token and the account that placed it count too; nobody else hears that it exists. @throws Refusal not-found */
export function requireOwner(actor: Actor, order: Owned): void {
  if (actor === 'system' || isStaff(actor)) return
  if ('token' in actor && actor.token === order.token) return
  if ('accountId' in actor && actor.accountId === order.accountId) return
  throw new Refusal('not-found')
}

/** For the order's history. */
export const accountOf = (actor: Actor): string | null =>
  actor !== 'system' && 'accountId' in actor ? actor.accountId : null

const isStaff = (actor: Exclude<Actor, 'system'>): boolean => 'accountId' in actor && may(actor, 'orders.write')
