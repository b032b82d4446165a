'use server'

import { refresh } from 'next/cache'
import { requirePermission } from '@/lib/auth/current-viewer'
import { cancelOrder, fulfilOrder, markDelivered, markPaid } from '@/lib/orders/transitions'
import { parse } from '@/lib/parse'
import { attempt } from '@/lib/refusal'
import type { StepState } from './action-state'
import { orderStep, orderStepInput } from './order-schema'

/** One step of an order. What the step needs to know is in the form. */
export async function takeOrderStep(orderId: string, _: StepState, form: FormData): Promise<StepState> {
  const step = orderStep.safeParse(form.get('step')).data
  if (!step) return null
  const result = await attempt(async () => {
    const actor = await requirePermission('orders.write')
    const input = parse(orderStepInput, Object.fromEntries([...form].filter(([name]) => !name.startsWith('$'))))
    if (input.step === 'pay') return markPaid(orderId, actor)
    if (input.step === 'deliver') return markDelivered(orderId, actor)
    if (input.step === 'cancel') return cancelOrder(orderId, actor, input.reason)
    return fulfilOrder(orderId, actor, { carrier: input.carrier, trackingNumber: input.trackingNumber })
  })
  // Also after a refusal: the order may stand otherwise than the page shows it.
  refresh()
  return result.ok ? { ok: true, step } : { ok: false, step, code: result.code, errors: result.detail.errors ?? [] }
}
