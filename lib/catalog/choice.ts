/** option key → value key. */
export type Choice = Readonly<Record<string, string>>

type Choosable = { values: Choice; soldOut: boolean }

/** The variant that has every chosen value. */
export const variantOf = <T extends Choosable>(variants: readonly T[], choice: Choice): T | undefined =>
  variants.find(({ values }) => Object.entries(choice).every(([option, value]) => values[option] === value))

/** What is shown before anything is chosen: the first variant that can be bought, else the first. */
export const firstChoice = (variants: readonly Choosable[]): Choice =>
  (variants.find(({ soldOut }) => !soldOut) ?? variants[0])?.values ?? {}

/**
 * The choice with one value changed. When no variant has that combination, the other options move to the first variant
 * that has the new value, one that can be bought before others.
 */
export function choose(variants: readonly Choosable[], choice: Choice, option: string, value: string): Choice {
  const wanted = { ...choice, [option]: value }
  if (variantOf(variants, wanted)) return wanted
  const having = variants.filter(({ values }) => values[option] === value)
  return firstChoice(having)
}

/** Whether nothing can be bought that has this value beside the other chosen ones. */
export function isSoldOut(variants: readonly Choosable[], choice: Choice, option: string, value: string): boolean {
  const wanted = { ...choice, [option]: value }
  const exact = variantOf(variants, wanted)
  if (exact) return exact.soldOut
  return variants.filter(({ values }) => values[option] === value).every(({ soldOut }) => soldOut)
}
