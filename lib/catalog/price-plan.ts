import type { Conversion } from '@/lib/localization/conversions'
import { convertPrice } from '@/lib/localization/rounding'
import type { CurrencyCode } from '@/lib/money'
import { Refusal } from '@/lib/refusal'

/** Converted prices follow the price in this currency. */
export const baseCurrency: CurrencyCode = 'EUR'

export type PriceKey = { variantId: string; currency: CurrencyCode }
export type HeldPrice = PriceKey & { amount: bigint; source: 'set' | 'converted' }
/** `amount` in minor units; null lets the price follow the base price again. */
export type PriceChange = PriceKey & { amount: bigint | null }

/**
 * Which prices are different afterwards: the changed ones, and the converted ones of each changed base price.
 * @throws Refusal invalid: base-currency, no-base-price, no-exchange-rate
 */
export function planPrices(
  held: readonly HeldPrice[],
  changes: readonly PriceChange[],
  conversions: ReadonlyMap<CurrencyCode, Conversion>,
): HeldPrice[] {
  const next = new Map(held.map((price) => [keyOf(price), price]))
  for (const change of changes) {
    if (change.amount !== null) next.set(keyOf(change), { ...change, amount: change.amount, source: 'set' })
  }
  const rebased = new Set(changes.filter(({ currency }) => currency === baseCurrency).map(({ variantId }) => variantId))
  const following = held.filter(({ variantId, currency, source }) => {
    const now = next.get(keyOf({ variantId, currency }))
    return source === 'converted' && now?.source === 'converted' && rebased.has(variantId)
  })
  const reverted = changes.filter(({ amount }) => amount === null)
  for (const { variantId, currency } of reverted) {
    if (currency === baseCurrency) throw wrong({ variantId, currency }, 'base-currency')
    const base = next.get(keyOf({ variantId, currency: baseCurrency }))
    if (!base) throw wrong({ variantId, currency }, 'no-base-price')
    if (!conversions.has(currency)) throw wrong({ variantId, currency }, 'no-exchange-rate')
  }
  for (const { variantId, currency } of [...following, ...reverted]) {
    const base = next.get(keyOf({ variantId, currency: baseCurrency }))
    const conversion = conversions.get(currency)
    if (!base || !conversion) continue
    const amount = convertPrice(base.amount, conversion.rate, currency, conversion.rounding)
    next.set(keyOf({ variantId, currency }), { variantId, currency, amount, source: 'converted' })
  }
  const before = new Map(held.map((price) => [keyOf(price), price]))
  return [...next.values()].filter((price) => {
    const was = before.get(keyOf(price))
    return was?.amount !== price.amount || was.source !== price.source
  })
}

export const keyOf = ({ variantId, currency }: PriceKey): string => `${variantId} ${currency}`

const wrong = ({ variantId, currency }: PriceKey, code: string) =>
  new Refusal('invalid', { errors: [{ path: `price.${variantId}.${currency}`, code }] })
