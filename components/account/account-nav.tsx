import { getTranslations } from 'next-intl/server'
import { PlaceFields } from '@/components/storefront/place-fields'
import { signOutAction } from '@/lib/auth/account-actions'
import { hrefOf, type Place } from '@/lib/i18n/href'

const rooms = ['overview', 'orders', 'profile', 'addresses', 'security', 'privacy'] as const
export type AccountRoom = (typeof rooms)[number]

type AccountNavProps = { room: AccountRoom; place: Place; label: string }

export async function AccountNav({ room, place, label }: AccountNavProps) {
  const t = await getTranslations('account')
  return (
    <nav className="account-nav" aria-label={label}>
      <ul>
        {rooms.map((key) => (
          <li key={key}>
            <a
              href={hrefOf(place, key === 'overview' ? '/account' : `/account/${key}`)}
              aria-current={key === room ? 'page' : undefined}
            >
              {t(`nav.${key}`)}
            </a>
          </li>
        ))}
      </ul>
      <form action={signOutAction}>
        <PlaceFields place={place} />
        <button className="link" type="submit">
          {t('sign-out')}
        </button>
      </form>
    </nav>
  )
}
