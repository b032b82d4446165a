import { parsePlace } from '@/lib/i18n/place-path'

const OWN = 'http://own.invalid'

/** Where to go after signing in to the admin: a path of the admin, whatever the form says. */
export const returnPath = (wanted: unknown): string =>
  ownPath(wanted, '/admin', (path) => isWithin(path, '/admin') && path !== '/admin/sign-in')

/** Where to go after signing in to the shop: a path of the storefront, else `home`. */
export const shopReturnPath = (wanted: unknown, home: string): string =>
  ownPath(wanted, home, (path) => {
    const [locale, currency, room] = path.slice(1).split('/')
    return parsePlace(locale, currency) !== null && room !== 'sign-in' && room !== 'register'
  })

function ownPath(wanted: unknown, home: string, isWanted: (path: string) => boolean): string {
  if (typeof wanted !== 'string' || !URL.canParse(wanted, OWN)) return home
  const { origin, pathname, search } = new URL(wanted, OWN)
  return origin === OWN && isWanted(pathname) ? pathname + search : home
}

const isWithin = (path: string, room: string): boolean => path === room || path.startsWith(`${room}/`)
