import type { PaymentGateway } from '../payment-gateway'

const sevenDays = 7 * 24 * 60 * 60 * 1000

/** Bank transfer: the merchant marks the order as paid when the money has come. */
export const manual: PaymentGateway = {
  key: 'manual',
  offered: () => true,
  begin: () => ({ status: 'pending', redirect: null, providerReference: null }),
  holdFor: sevenDays,
  shipsUnpaid: false,
  refunds: 'by-hand',
}
