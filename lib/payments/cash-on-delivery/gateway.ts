import type { PaymentGateway } from '../payment-gateway'

/** Countries whose carriers collect cash, each in its own currency. */
const collected: Readonly<Record<string, string>> = {
  AE: 'AED',
  KW: 'KWD',
  IN: 'INR',
  PL: 'PLN',
  DE: 'EUR',
  AT: 'EUR',
  IT: 'EUR',
  ES: 'EUR',
  PT: 'EUR',
  GR: 'EUR',
  SK: 'EUR',
  SI: 'EUR',
  HR: 'EUR',
}

/** The carrier collects the money at the door. */
export const cashOnDelivery: PaymentGateway = {
  key: 'cash-on-delivery',
  offered: ({ country, currency }) => collected[country] === currency,
  begin: () => ({ status: 'pending', redirect: null, providerReference: null }),
  holdFor: null,
  shipsUnpaid: true,
  refunds: 'by-hand',
}
