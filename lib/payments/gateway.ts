import { Refusal } from '@/lib/refusal'
import { cashOnDelivery } from './cash-on-delivery/gateway'
import { demo } from './demo/gateway'
import { manual } from './manual/gateway'
import type { PaymentGateway, PaymentMethodKey, PaymentPlace } from './payment-gateway'

const gateways: readonly PaymentGateway[] = [demo, manual, cashOnDelivery]

/** What is offered there, in the order in which it is shown. */
export const paymentMethods = (place: PaymentPlace): { key: PaymentMethodKey }[] =>
  gateways.filter((gateway) => gateway.offered(place)).map(({ key }) => ({ key }))

/** @throws Refusal payment-method-unavailable when it is unknown or not offered there */
export function gatewayFor(key: string, place: PaymentPlace): PaymentGateway {
  const gateway = gatewayOf(key)
  if (!gateway?.offered(place)) throw new Refusal('payment-method-unavailable', { paymentMethod: key })
  return gateway
}

/** The gateway of an order that exists, wherever it was placed. */
export const gatewayOf = (key: string): PaymentGateway | undefined => gateways.find((known) => known.key === key)
