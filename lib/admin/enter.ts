import 'server-only'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { currentViewer } from '@/lib/auth/current-viewer'
import { may, type Viewer } from '@/lib/auth/viewer'
import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales'
import { type RoomKey, roomOf, roomsOf } from './rooms'

/**
 * Who enters a room's page. Who has not signed in does so first; who may not enter goes to the first room that is
 * open, or to the page that says there is none.
 */
export async function enter(key: RoomKey, path: string = roomOf(key).href): Promise<Viewer> {
  await connection()
  const viewer = await currentViewer()
  if (!viewer) redirect(`/admin/sign-in?next=${encodeURIComponent(path)}`)
  if (!may(viewer, roomOf(key).permission)) redirect(roomsOf(viewer)[0]?.href ?? '/admin/no-access')
  return viewer
}

/** The language of the back office: the one in the profile of whoever works in it. */
export async function adminLocale(): Promise<Locale> {
  const locale = (await currentViewer())?.locale ?? defaultLocale
  return isLocale(locale) ? locale : defaultLocale
}
