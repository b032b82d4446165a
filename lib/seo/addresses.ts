import { env } from '@/lib/env'
import { hrefOf, type Place } from '@/lib/i18n/href'

/** A page's path behind language and currency, in each language that has it: `{ en: '/products/mug', de: '/products/becher' }`. */
export type PathByLocale = Readonly<Record<string, string>>

export const absolute = (path: string): string => `${env.SITE_URL}${path}`

/** The page's full address in this place; null when it is not there in this language. */
export function addressIn(place: Place, paths: PathByLocale): string | null {
  const path = paths[place.locale]
  return path === undefined ? null : absolute(hrefOf(place, path))
}
