/** Where to go after signing in to the admin: a path of the admin, whatever the form says. */
export function returnPath(wanted: unknown): string {
  const home = '/admin'
  if (typeof wanted !== 'string' || !URL.canParse(wanted, 'http://own.invalid')) return home
  const { origin, pathname, search } = new URL(wanted, 'http://own.invalid')
  const inside = pathname === home || pathname.startsWith(`${home}/`)
  return origin === 'http://own.invalid' && inside && pathname !== '/admin/sign-in' ? pathname + search : home
}
