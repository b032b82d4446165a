import 'server-only'
import { redirect } from 'next/navigation'
import { hrefOf } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'
import { currentViewer } from './current-viewer'
import type { Viewer } from './viewer'

/** Whose account the page at `path` shows; a visitor who is not signed in does that first and comes back. */
export async function enterAccount(path: string): Promise<Viewer> {
  const viewer = await currentViewer()
  if (viewer) return viewer
  const place = await getPlace()
  redirect(hrefOf(place, `/sign-in?next=${encodeURIComponent(hrefOf(place, path))}`))
}
