export type StockLine = { variantId: string; quantity: number }

/** What a warehouse has of a variant. Lower rank ships first. */
export type StockSource = { variantId: string; warehouseId: string; available: number; rank: number }

export type StockPick = { variantId: string; warehouseId: string; quantity: number }

export type Sourcing = { ok: true; picks: StockPick[] } | { ok: false; variantId: string; available: number }

/**
 * Chooses warehouses: the first in rank that has the whole quantity of a variant, else as few as it takes in that
 * order. `lines` have each variant once.
 */
export function chooseSources(lines: readonly StockLine[], sources: readonly StockSource[]): Sourcing {
  const picks: StockPick[] = []
  for (const { variantId, quantity } of lines) {
    const ranked = sources.filter((source) => source.variantId === variantId && source.available > 0).sort(byRank)
    const whole = ranked.find(({ available }) => available >= quantity)
    let left = quantity
    for (const { warehouseId, available } of whole ? [whole] : ranked) {
      const taken = Math.min(left, available)
      if (taken > 0) picks.push({ variantId, warehouseId, quantity: taken })
      left -= taken
    }
    if (left > 0) return { ok: false, variantId, available: quantity - left }
  }
  return { ok: true, picks }
}

/** One demand per variant, in the order in which stock rows are locked. */
export function sumByVariant(lines: readonly StockLine[]): StockLine[] {
  const sums = new Map<string, number>()
  for (const { variantId, quantity } of lines) sums.set(variantId, (sums.get(variantId) ?? 0) + quantity)
  return [...sums]
    .map(([variantId, quantity]) => ({ variantId, quantity }))
    .sort((a, b) => (a.variantId < b.variantId ? -1 : 1))
}

const byRank = (a: StockSource, b: StockSource): number => a.rank - b.rank || (a.warehouseId < b.warehouseId ? -1 : 1)
