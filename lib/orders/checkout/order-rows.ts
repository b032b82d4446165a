import 'server-only'
import type { Tx } from '@/db/client'
import { orderEvents, orderLines, orders, orderTaxes } from '@/db/schema/orders'
import { payments } from '@/db/schema/payments'
import { listOf } from '@/lib/i18n/list'
import { readExchangeRate } from '@/lib/localization/queries'
import type { BegunPayment, PaymentGateway } from '@/lib/payments/payment-gateway'
import type { Address } from '../address'
import type { CartRow } from '../cart/access'
import type { PricedCart } from '../cart/pricing'
import type { ShippingOption } from '../shipping'
import { orderNumber, orderToken } from './number'

export type PlacedOrder = {
  orderId: string
  number: string
  /** The guest's key to the status page. */
  token: string
  /** Where the shopper pays; null when there is nothing to do now. */
  redirect: string | null
}

export type NewOrder = {
  id: string
  cart: CartRow
  email: string
  shippingAddress: Address
  billingAddress: Address
  method: ShippingOption
  priced: PricedCart
  gateway: PaymentGateway
  note: string | undefined
  accountId: string | null
  now: Date
}

/** Writes the order as it was sold, its payment and its first events. */
export async function writeOrder(tx: Tx, order: NewOrder): Promise<PlacedOrder> {
  const { id, cart, priced, gateway } = order
  const token = orderToken()
  const { number, begun } = await insertOrder(tx, order, token)
  const captured = begun.status === 'captured'

  await tx.insert(orderLines).values(lineRows(order))
  if (priced.quote.taxes.length > 0)
    await tx.insert(orderTaxes).values(priced.quote.taxes.map((tax) => ({ orderId: id, ...tax })))
  await tx.insert(payments).values({
    orderId: id,
    gateway: gateway.key,
    status: begun.status,
    amount: priced.quote.total,
    captured: captured ? priced.quote.total : 0n,
    currency: cart.currency,
    providerReference: begun.providerReference,
    detail: begun.redirect ? { redirect: begun.redirect } : null,
  })
  const kinds = captured ? (['placed', 'paid'] as const) : (['placed'] as const)
  await tx.insert(orderEvents).values(kinds.map((kind) => ({ orderId: id, kind, accountId: order.accountId })))
  return { orderId: id, number, token, redirect: begun.redirect }
}

/** Numbers are random: another one is tried in the rare case that one is taken. */
async function insertOrder(tx: Tx, order: NewOrder, token: string): Promise<{ number: string; begun: BegunPayment }> {
  const exchangeRate = await readExchangeRate(tx, order.cart.currency)
  for (let attempt = 0; attempt < 5; attempt++) {
    const number = orderNumber(order.now)
    const begun = beginPayment(order, number)
    const row = orderRow(order, {
      number,
      token,
      exchangeRate,
      paymentStatus: begun.status === 'captured' ? 'paid' : 'unpaid',
    })
    const written = await tx
      .insert(orders)
      .values(row)
      .onConflictDoNothing({ target: orders.number })
      .returning({ id: orders.id })
    if (written.length > 0) return { number, begun }
  }
  throw new Error('No free order number was found')
}

/** An order that costs nothing is paid. */
function beginPayment({ id, cart, priced, gateway }: NewOrder, number: string): BegunPayment {
  if (priced.quote.total === 0n) return { status: 'captured', redirect: null, providerReference: null }
  return gateway.begin({ orderId: id, number, total: { amount: priced.quote.total, currency: cart.currency } })
}

type OrderKeys = { number: string; token: string; exchangeRate: string; paymentStatus: 'paid' | 'unpaid' }

function orderRow({ cart, priced, method, gateway, ...order }: NewOrder, keys: OrderKeys): typeof orders.$inferInsert {
  const { subtotal, discount, shipping, tax, total } = priced.quote
  return {
    ...keys,
    id: order.id,
    accountId: order.accountId,
    locale: cart.locale,
    currency: cart.currency,
    email: order.email,
    shippingAddress: order.shippingAddress,
    billingAddress: order.billingAddress,
    pricesIncludeTax: priced.pricesIncludeTax,
    subtotal,
    discount,
    shipping: shipping ?? 0n,
    tax: tax ?? 0n,
    total,
    shippingMethod: method.key,
    minDays: method.minDays,
    maxDays: method.maxDays,
    paymentMethod: gateway.key,
    note: order.note,
    placedAt: order.now,
  }
}

const lineRows = ({ id, cart, priced }: NewOrder): (typeof orderLines.$inferInsert)[] =>
  priced.items.map(({ quoted, ...item }, position) => ({
    orderId: id,
    position,
    variantId: item.variantId,
    sku: item.sku,
    name: item.name,
    variantName: listOf(item.values, cart.locale),
    image: item.picture?.path ?? null,
    quantity: item.quantity,
    unitAmount: quoted.unit,
    discount: quoted.discount,
    amount: quoted.amount,
    taxRate: quoted.taxRate,
    tax: quoted.tax,
    weight: item.weight,
  }))
