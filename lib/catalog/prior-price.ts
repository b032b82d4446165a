const windowMs = 30 * 24 * 60 * 60 * 1000

export type PastPrice = { amount: bigint; from: Date }

/** Where the 30 days before a change begin. */
export const priorWindow = (now: Date): Date => new Date(now.getTime() - windowMs)

/**
 * The lowest price that was asked in the 30 days before now, when the new one is below it; else null, as nothing is
 * reduced. Minor units. Directive 98/6/EC Art. 6a.
 * @param past all prices since the window began and the one that was asked when it did, in any order
 */
export function priorPriceOf(amount: bigint, past: readonly PastPrice[], now: Date): bigint | null {
  const since = priorWindow(now)
  const before = past.filter(({ from }) => from <= now).toSorted((a, b) => a.from.getTime() - b.from.getTime())
  // A price counts while it lasted, so one that began earlier counts until the next one came.
  const asked = before.filter((_, at) => (before[at + 1]?.from ?? now) > since)
  const lowest = asked.reduce<bigint | null>(
    (low, price) => (low === null || price.amount < low ? price.amount : low),
    null,
  )
  return lowest !== null && lowest > amount ? lowest : null
}
