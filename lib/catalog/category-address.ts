/** The slugs and the page of `a/b/page/2`; null for a page that is not a number from 2, as page 1 has none. */
export function parseCategoryPath(path: readonly string[]): { slugs: string[]; page: number } | null {
  const names = path.map(decode)
  const [number, word] = [names.at(-1) ?? '', names.at(-2)]
  if (word !== 'page' || names.length < 3) return { slugs: names, page: 1 }
  return /^([2-9]|[1-9]\d{1,4})$/.test(number) ? { slugs: names.slice(0, -2), page: Number(number) } : null
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment // not an encoding: no slug has a bare percent sign, so it is not found
  }
}
