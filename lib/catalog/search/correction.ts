/** Insertions, deletions, replacements and swaps of neighbours between two words (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const best = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      )
      rows[i]?.splice(j, 1, best)
    }
  }
  return at(a.length, b.length)
}

const allowed = (word: string): number => (word.length <= 4 ? 1 : word.length <= 8 ? 2 : 3)

/** The known word that was probably meant; the word itself when one begins with it, null when none is near. */
export function correct(word: string, known: readonly string[]): string | null {
  if (known.some((candidate) => candidate.startsWith(word))) return word
  const [best] = known
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .filter(({ distance }) => distance <= allowed(word))
    .toSorted((a, b) => a.distance - b.distance)
  return best?.candidate ?? null
}
