import { CART_EVENT } from '@/components/storefront/session-badge'

type Wanted = { variantId: string; quantity: number; locale: string; currency: string }
type Result = { ok: true } | { ok: false; code: string }

const KEY = 'cart'

/** Adds to the visitor's cart and tells the header. One id is made before the first request, so that parallel ones share a cart. */
export async function addToCart(wanted: Wanted): Promise<Result> {
  const first = await send(wanted)
  if (first.ok || first.code !== 'cart-closed') return first
  sessionStorage.removeItem(KEY) // that cart has become an order
  return send(wanted)
}

async function send(wanted: Wanted): Promise<Result> {
  try {
    const response = await fetch('/api/v1/session/lines', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ cartId: cartId(), ...wanted }),
    })
    const answer: { cartId?: string; count?: number; code?: string } = await response.json()
    if (!response.ok) return { ok: false, code: answer.code ?? 'otherwise' }
    if (answer.cartId) sessionStorage.setItem(KEY, answer.cartId)
    dispatchEvent(new CustomEvent(CART_EVENT, { detail: answer.count }))
    return { ok: true }
  } catch {
    return { ok: false, code: 'unreachable' }
  }
}

function cartId(): string {
  const known = sessionStorage.getItem(KEY)
  if (known) return known
  const made = randomId()
  sessionStorage.setItem(KEY, made)
  return made
}

/** `crypto.randomUUID` is missing on plain HTTP, where a shop in a local network may run. */
function randomId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes]
    .map((byte, at) =>
      (at === 6 ? (byte & 15) | 64 : at === 8 ? (byte & 63) | 128 : byte).toString(16).padStart(2, '0'),
    )
    .join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
