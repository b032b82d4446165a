import type { PaymentGateway } from '../payment-gateway'

/** Takes no money and says that it did. Only ever offered in demo mode. */
export const demo: PaymentGateway = {
  key: 'demo',
  offered: (place) => place.demo,
  begin: ({ orderId }) => ({ status: 'captured', redirect: null, providerReference: `demo-${orderId}` }),
  holdFor: null,
  shipsUnpaid: false,
  refunds: 'at-once',
}
