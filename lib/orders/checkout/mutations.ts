import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { db, type Tx } from '@/db/client'
import { carts, orders } from '@/db/schema/orders'
import { payments } from '@/db/schema/payments'
import type { Viewer } from '@/lib/auth/viewer'
import { reserve } from '@/lib/catalog/stock'
import { env } from '@/lib/env'
import { enqueue } from '@/lib/jobs/queue'
import { gatewayFor } from '@/lib/payments/gateway'
import { Refusal } from '@/lib/refusal'
import { checkAddress } from '../address-check'
import { type CartRow, lockCart } from '../cart/access'
import { type PricedCart, priceCart } from '../cart/pricing'
import { countCoupons, lockCartCoupons } from '../coupons'
import { type NewOrder, type PlacedOrder, writeOrder } from './order-rows'
import type { PlaceOrderInput } from './schema'

/**
 * Turns a cart into an order: one transaction that locks the cart, prices it again, holds the stock, writes the order
 * and begins the payment. A second call for the same cart answers with the same order.
 * @throws Refusal not-found, cart-empty, address-missing, not-shippable, shipping-missing, payment-method-unavailable,
 * coupon-unavailable, total-changed {total}, out-of-stock {variantId, available}, invalid
 */
export async function placeOrder(
  input: PlaceOrderInput,
  { viewer, now }: { viewer: Viewer | null; now: Date },
): Promise<PlacedOrder> {
  const billing = input.billingAddress && (await checkAddress(input.billingAddress, 'billingAddress'))
  return db.transaction(async (tx) => {
    const cart = await lockCart(tx, input.cartId, viewer)
    if (cart.orderId) return readPlaced(tx, cart.orderId)

    await lockCartCoupons(tx, cart.id)
    const priced = await priceCart(tx, cart, { locale: cart.locale, now })
    const { email, address, method } = requireComplete(cart, priced)
    const gateway = gatewayFor(input.paymentMethod, {
      currency: cart.currency,
      country: address.country,
      demo: env.DEMO_MODE,
    })
    requireCoupons(priced)
    requireTotal(priced, input.expectedTotal)

    const orderId = v7()
    const expiresAt = gateway.holdFor === null ? null : new Date(now.getTime() + gateway.holdFor)
    await reserve(tx, orderId, priced.items, {
      country: address.country,
      expiresAt: priced.quote.total === 0n ? null : expiresAt,
    })
    await countCoupons(
      tx,
      cart.id,
      priced.coupons.filter(({ applies }) => applies).map(({ code }) => code),
    )
    const order: NewOrder = {
      id: orderId,
      cart,
      email,
      shippingAddress: address,
      billingAddress: billing ?? address,
      method,
      priced,
      gateway,
      note: input.note,
      accountId: viewer?.verified ? viewer.accountId : null,
      now,
    }
    const placed = await writeOrder(tx, order)
    await tx.update(carts).set({ orderId }).where(eq(carts.id, cart.id))
    await enqueue(tx, 'send-order-confirmation', { orderId })
    return placed
  })
}

function requireComplete(cart: CartRow, { items, options, method }: PricedCart) {
  if (items.length === 0) throw new Refusal('cart-empty')
  if (!cart.address || !cart.email) throw new Refusal('address-missing')
  const unpriced = items.find(({ priced }) => !priced)
  if (unpriced) throw new Refusal('out-of-stock', { variantId: unpriced.variantId, available: 0 })
  const gone = items.find(({ available, quantity }) => available < quantity)
  if (gone) throw new Refusal('out-of-stock', { variantId: gone.variantId, available: Math.max(0, gone.available) })
  if (options.length === 0) throw new Refusal('not-shippable', { country: cart.address.country })
  if (!method) throw new Refusal('shipping-missing')
  return { email: cart.email, address: cart.address, method }
}

function requireCoupons({ coupons }: PricedCart): void {
  const ended = coupons.find(({ available }) => !available)
  if (ended) throw new Refusal('coupon-unavailable', { coupon: ended.code })
}

function requireTotal({ quote }: PricedCart, expected: string | undefined): void {
  if (expected !== undefined && BigInt(expected) !== quote.total) {
    throw new Refusal('total-changed', { total: quote.total.toString() })
  }
}

async function readPlaced(tx: Tx, orderId: string): Promise<PlacedOrder> {
  const [order] = await tx
    .select({ number: orders.number, token: orders.token, detail: payments.detail })
    .from(orders)
    .innerJoin(payments, eq(payments.orderId, orders.id))
    .where(eq(orders.id, orderId))
    .orderBy(desc(payments.createdAt))
    .limit(1)
  if (!order) throw new Refusal('not-found', { orderId })
  return { orderId, number: order.number, token: order.token, redirect: order.detail?.redirect ?? null }
}
