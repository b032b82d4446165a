import type { CurrencyCode } from '@/lib/money'

/** What a shop begins with until its job has fetched the first rates of its own. */
export const snapshot: { asOf: string; rates: Record<CurrencyCode, string> } = {
  asOf: '2026-11-20T15:00:00Z',
  rates: {
    EUR: '1',
    USD: '1.1628',
    GBP: '0.8792',
    CHF: '0.9314',
    PLN: '4.2435',
    BRL: '6.2170',
    JPY: '178.42',
    KRW: '1690.55',
    CNY: '8.2648',
    AED: '4.2704',
    KWD: '0.35690',
    INR: '103.2140',
  },
}
