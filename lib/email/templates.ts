import type { OrderView } from '@/lib/orders/checkout/schema'
import type { BankAccount } from '@/lib/payments/manual/schema'

/** Every mail that the shop writes, and what it is about. */
export type MailTemplate =
  | { template: 'order-confirmation'; order: OrderView; bankAccount: BankAccount | null }
  | { template: 'order-shipped'; order: OrderView; carrier: string | null; trackingNumber: string | null }
  | { template: 'order-cancelled'; order: OrderView }
