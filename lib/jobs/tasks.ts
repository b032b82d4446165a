import 'server-only'
import { z } from 'zod'
import { mailAccount } from '@/lib/auth/mail-account'
import { sendMail } from '@/lib/email/send'
import type { OrderMail } from '@/lib/email/templates'
import type { OrderView } from '@/lib/orders/checkout/schema'
import { recordMail } from '@/lib/orders/mail-events'
import { getOrder } from '@/lib/orders/queries'
import { sweepReservations } from '@/lib/orders/sweep'
import { getBankAccount } from '@/lib/payments/manual/queries'
import type { JobPayloads } from './queue'

const ofOrder = z.object({ orderId: z.uuid() })

/** Every job. Each may run more than once, and does its work once. */
export const tasks: Record<keyof JobPayloads, (payload: unknown) => Promise<void>> = {
  'send-account-mail': mailAccount,
  'send-order-confirmation': (payload) => mailOrder(payload, confirmationMail),
  'send-order-shipped': (payload) => mailOrder(payload, shippedMail),
  'send-order-cancelled': (payload) => mailOrder(payload, (order) => ({ template: 'order-cancelled', order })),
  'sweep-reservations': async () => {
    await sweepReservations(new Date())
  },
}

export const crontab = '*/5 * * * * sweep-reservations'

async function mailOrder(
  payload: unknown,
  mailOf: (order: OrderView) => OrderMail | Promise<OrderMail>,
): Promise<void> {
  const { orderId } = ofOrder.parse(payload)
  const order = await getOrder(orderId)
  if (!order) return
  const mail = await mailOf(order)
  await sendMail({ key: `${mail.template}:${orderId}`, to: order.email, locale: order.locale, ...mail })
  await recordMail(orderId, mail.template)
}

const confirmationMail = async (order: OrderView): Promise<OrderMail> => ({
  template: 'order-confirmation',
  order,
  bankAccount: order.paymentMethod === 'manual' ? await getBankAccount() : null,
})

function shippedMail(order: OrderView): OrderMail {
  const shipped = order.events.findLast(({ kind }) => kind === 'fulfilled')?.detail
  return {
    template: 'order-shipped',
    order,
    carrier: shipped?.carrier ?? null,
    trackingNumber: shipped?.trackingNumber ?? null,
  }
}
