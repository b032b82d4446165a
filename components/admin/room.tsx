import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { adminLocale } from '@/lib/admin/enter'
import { type RoomKey, roomOf } from '@/lib/admin/rooms'
import type { Viewer } from '@/lib/auth/viewer'
import { Sidebar } from './sidebar'

/** The frame of every page: the sidebar, a header with at most one primary button, the content. */
export async function Room(props: {
  viewer: Viewer
  room: RoomKey
  title: string
  /** A page inside the room links back to its list. */
  inside?: boolean
  actions?: React.ReactNode
  children: React.ReactNode
}) {
  const { viewer, room, title, inside = false, actions, children } = props
  const t = await getTranslations({ locale: await adminLocale(), namespace: 'admin' })
  return (
    <>
      <title>{`${title} · ${t('title')}`}</title>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <div className="app">
        <Sidebar viewer={viewer} current={room} />
        <header className="top">
          <div className="top-title">
            {inside && (
              <Link className="back" href={roomOf(room).href} prefetch={false}>
                {t(`rooms.${room}`)}
              </Link>
            )}
            <h1>{title}</h1>
          </div>
          {actions && <div className="top-actions">{actions}</div>}
        </header>
        <main id="main">{children}</main>
      </div>
    </>
  )
}
