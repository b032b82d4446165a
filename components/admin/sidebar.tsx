import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { adminLocale } from '@/lib/admin/enter'
import { type RoomKey, roomsOf } from '@/lib/admin/rooms'
import { signOutOfAdmin } from '@/lib/auth/actions'
import type { Viewer } from '@/lib/auth/viewer'
import { env } from '@/lib/env'
import { Mark } from './mark'

/** Names only the rooms that the viewer may enter. */
export async function Sidebar({ viewer, current }: { viewer: Viewer; current: RoomKey | null }) {
  const locale = await adminLocale()
  const t = await getTranslations({ locale, namespace: 'admin' })
  const shop = await getTranslations({ locale, namespace: 'shop' })
  const auth = await getTranslations({ locale, namespace: 'auth' })
  const open = roomsOf(viewer)
  const groups = [...new Set(open.map(({ group }) => group))]
  return (
    <nav className="side" aria-label={t('navigation')}>
      <Link className="brand" href="/admin" prefetch={false}>
        <Mark />
        <span>{shop('name')}</span>
      </Link>
      <details className="side-menu">
        <summary>{t('menu')}</summary>
        {groups.map((group) => (
          <div key={group} className="side-group">
            <h2>{t(`groups.${group}`)}</h2>
            <ul>
              {open
                .filter((room) => room.group === group)
                .map(({ key, href }) => (
                  <li key={key}>
                    <Link href={href} prefetch={false} aria-current={key === current ? 'page' : undefined}>
                      <span>{t(`rooms.${key}`)}</span>
                    </Link>
                  </li>
                ))}
            </ul>
          </div>
        ))}
        <form className="side-self" action={signOutOfAdmin}>
          <strong>{viewer.name || viewer.email}</strong>
          {viewer.name && <span>{viewer.email}</span>}
          <button className="btn small" type="submit">
            {auth('signOut')}
          </button>
        </form>
      </details>
      {env.DEMO_MODE && (
        <p className="side-foot">
          <span>{t('demo')}</span> {t('demoMail')}
        </p>
      )}
    </nav>
  )
}
