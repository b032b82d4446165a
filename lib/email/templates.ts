import type { Place } from '@/lib/i18n/href'
import type { OrderView } from '@/lib/orders/checkout/schema'
import type { BankAccount } from '@/lib/payments/manual/schema'

export const accountTemplates = [
  'verify-email',
  'account-exists',
  'reset-password',
  'password-changed',
  'change-email',
  'email-changed',
  'sign-in-locked',
  'sign-in-changed',
] as const
export type AccountTemplate = (typeof accountTemplates)[number]

export type OrderMail =
  | { template: 'order-confirmation'; order: OrderView; bankAccount: BankAccount | null }
  | { template: 'order-shipped'; order: OrderView; carrier: string | null; trackingNumber: string | null }
  | { template: 'order-cancelled'; order: OrderView }

export type AccountMail = {
  template: AccountTemplate
  name: string
  place: Place
  /** The secret of the mail's link. */
  token?: string
}

/** Every mail that the shop writes, and what it is about. */
export type MailTemplate = OrderMail | AccountMail
