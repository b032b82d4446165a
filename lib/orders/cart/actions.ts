'use server'
import { refresh } from 'next/cache'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { currentViewer } from '@/lib/auth/current-viewer'
import type { Viewer } from '@/lib/auth/viewer'
import type { Place } from '@/lib/i18n/href'
import { parsePlace } from '@/lib/i18n/place-path'
import { attempt, type Refused } from '@/lib/refusal'
import { readCartId } from './cookie'
import { addLine, applyCoupon, changeLine, removeCoupon, removeLine, switchCartCurrency } from './mutations'
import { getCart } from './queries'
import { addLineInput, type CartLineView, changeLineInput, couponInput } from './schema'

/** What the status line says; `removed` carries what it takes to put the line back. */
export type CartStatus =
  | { kind: 'removed'; name: string; variantId: string; quantity: number }
  | { kind: 'changed'; name: string; quantity: number }
  | { kind: 'restored'; name: string }
  | { kind: 'too-many'; name: string; left: number }
  | { kind: 'gone' }
  | { kind: 'failed' }

/**
 * The cart's one form. `do` is what its button asks for: `remove:<line>`, `restore:<variant>:<quantity>`, or else that
 * the quantities `quantity.<line>` count.
 */
export async function changeCartAction(_: CartStatus | null, form: FormData): Promise<CartStatus | null> {
  const cart = await openCart(form)
  if (!cart) return { kind: 'gone' }
  const [verb, id, quantity] = String(form.get('do') ?? '').split(':')
  if (verb === 'restore') return restore(cart, { variantId: id, quantity })
  if (verb === 'remove') return remove(cart, id)
  return changeQuantities(cart, form)
}

type OpenCart = { id: string; place: Place; viewer: Viewer | null; lines: CartLineView[] }

async function remove({ id, viewer, lines }: OpenCart, lineId: string | undefined): Promise<CartStatus> {
  const line = lines.find((known) => known.id === lineId)
  if (!line) return { kind: 'gone' }
  const removed = await attempt(() => removeLine(id, line.id, viewer))
  refresh()
  return removed.ok
    ? { kind: 'removed', name: line.name, variantId: line.variantId, quantity: line.quantity }
    : whyNot(removed, line)
}

async function restore(
  { id, place, viewer }: OpenCart,
  wanted: { variantId?: string; quantity?: string },
): Promise<CartStatus> {
  const input = addLineInput.safeParse(wanted)
  if (!input.success) return { kind: 'failed' }
  const added = await attempt(() => addLine(id, place, input.data, viewer))
  refresh()
  const line = (await getCart(id, place.locale, viewer))?.lines.find(
    ({ variantId }) => variantId === input.data.variantId,
  )
  if (!added.ok || !line) return added.ok ? { kind: 'gone' } : whyNot(added, line)
  return { kind: 'restored', name: line.name }
}

async function changeQuantities({ id, viewer, lines }: OpenCart, form: FormData): Promise<CartStatus | null> {
  let status: CartStatus | null = null
  for (const line of lines) {
    const wanted = changeLineInput.safeParse({ quantity: form.get(`quantity.${line.id}`) ?? undefined })
    if (!wanted.success || wanted.data.quantity === line.quantity) continue
    const { quantity } = wanted.data
    const changed = await attempt(() => changeLine(id, line.id, quantity, viewer))
    if (changed.ok) status ??= { kind: 'changed', name: line.name, quantity }
    else status = whyNot(changed, line)
  }
  refresh()
  return status
}

function whyNot({ code, detail }: Refused, line: CartLineView | undefined): CartStatus {
  if (code === 'not-found' || code === 'cart-closed') return { kind: 'gone' }
  return code === 'out-of-stock' && line
    ? { kind: 'too-many', name: line.name, left: Number(detail.available ?? 0) }
    : { kind: 'failed' }
}

export type CouponState = { problem: 'missing' | 'unavailable'; code: string } | null

/** Applies the code, or takes back the one named by `remove`. */
export async function couponAction(_: CouponState, form: FormData): Promise<CouponState> {
  const cart = await openCart(form)
  const code = String(form.get('code') ?? '').slice(0, 60)
  if (!cart) return { problem: 'unavailable', code }
  refresh()
  const removed = z.string().max(40).safeParse(form.get('remove'))
  if (removed.success) {
    await attempt(() => removeCoupon(cart.id, removed.data, cart.viewer))
    return null
  }
  const input = couponInput.safeParse({ code })
  if (!input.success) return { problem: 'missing', code }
  await switchCartCurrency(cart.id, cart.place)
  const applied = await attempt(() => applyCoupon(cart.id, input.data.code, cart.viewer))
  return applied.ok ? null : { problem: 'unavailable', code }
}

async function openCart(form: FormData): Promise<OpenCart | null> {
  const place = parsePlace(String(form.get('locale')), String(form.get('currency')))
  if (!place) notFound()
  const [viewer, id] = await Promise.all([currentViewer(), readCartId()])
  const cart = id && (await getCart(id, place.locale, viewer))
  return cart ? { id: cart.id, place, viewer, lines: cart.lines } : null
}
