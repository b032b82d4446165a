import { notFound } from 'next/navigation'
import { currency, locale } from 'next/root-params'
import type { Place } from './href'
import { parsePlace } from './place-path'

/** The language and currency of the page being rendered; anything unknown is a 404. For server components. */
export async function getPlace(): Promise<Place> {
  const place = parsePlace(await locale(), await currency())
  if (!place) notFound()
  return place
}
