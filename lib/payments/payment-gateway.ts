import type { Money } from '@/lib/money'

/** Where and how an order is paid. `demo` is the shop's demo mode. */
export type PaymentPlace = { currency: string; country: string; demo: boolean }

export type BeginPayment = { orderId: string; number: string; total: Money }

export type BegunPayment = {
  status: 'pending' | 'captured'
  /** Where the shopper pays; null when nothing is to be done now. */
  redirect: string | null
  providerReference: string | null
}

export type PaymentMethodKey = 'demo' | 'manual' | 'cash-on-delivery'

/** One way to pay. `key` is stored with orders and names its texts in `messages/` (`payment.<key>`). */
export interface PaymentGateway {
  key: PaymentMethodKey
  offered(place: PaymentPlace): boolean
  /** Called inside the order's transaction: it must not talk to anything outside. */
  begin(payment: BeginPayment): BegunPayment
  /** How long an unpaid order holds its stock, in milliseconds; null for as long as it is open. */
  holdFor: number | null
  /** Whether goods may leave before the money has come. */
  shipsUnpaid: boolean
  /** What happens to captured money when an order is cancelled: given back at once, or by the merchant's hand. */
  refunds: 'at-once' | 'by-hand'
}
