import type { CurrencyCode } from '@/lib/money'

/** Where in the storefront: its language and currency. */
export type Place = { locale: string; currency: CurrencyCode }

/** An address of the storefront: `/de/eur/cart`. `path` begins with a slash or is empty. */
export const hrefOf = ({ locale, currency }: Place, path = ''): string => `/${locale}/${currency.toLowerCase()}${path}`

export const productHref = (place: Place, slug: string): string =>
  hrefOf(place, `/products/${encodeURIComponent(slug)}`)

export const pageHref = (place: Place, slug: string): string => hrefOf(place, `/pages/${encodeURIComponent(slug)}`)

/** `slugs` from the root category down. Page 1 has no number. */
export const categoryHref = (place: Place, slugs: readonly string[], page = 1): string =>
  hrefOf(place, `/categories/${slugs.map(encodeURIComponent).join('/')}${page > 1 ? `/page/${page}` : ''}`)
