import { getTranslations } from 'next-intl/server'
import type { Viewer } from '@/lib/auth/viewer'
import type { Place } from '@/lib/i18n/href'
import { AccountNav, type AccountRoom } from './account-nav'
import { AccountWords } from './account-words'
import { Unverified } from './unverified'

type AccountPageProps = { room: AccountRoom; title: string; place: Place; viewer: Viewer; children: React.ReactNode }

/** A room of the account: where one is, and what is in it. */
export async function AccountPage({ room, title, place, viewer, children }: AccountPageProps) {
  const t = await getTranslations('account')
  return (
    <AccountWords>
      <div className="page account grid">
        <AccountNav room={room} place={place} label={t('nav.label')} />
        <div className="account-room">
          <h1>{title}</h1>
          {!viewer.verified && <Unverified email={viewer.email} place={place} />}
          {children}
        </div>
      </div>
    </AccountWords>
  )
}
