/** One cookie of a request's header. */
export function cookieOf(headers: Headers, name: string): string | null {
  const pairs = headers.get('cookie')?.split(';') ?? []
  const found = pairs.map((pair) => pair.trim()).find((pair) => pair.startsWith(`${name}=`))
  return found?.slice(name.length + 1) ?? null
}
