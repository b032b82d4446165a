import { getTranslations } from 'next-intl/server'
import type { SecurityEventView } from '@/lib/auth/security-events'
import { intlTag } from '@/lib/i18n/locales'

export async function EventList({ events, locale }: { events: readonly SecurityEventView[]; locale: string }) {
  const t = await getTranslations('account.security.event')
  const moment = new Intl.DateTimeFormat(intlTag(locale), { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })
  return (
    <ul className="account-lines">
      {events.map(({ id, kind, outcome, address, createdAt }) => (
        <li key={id}>
          <p>{t(kind === 'sign-in' && outcome === 'failure' ? 'sign-in-failure' : kind)}</p>
          <p className="soft small">
            <span>{moment.format(new Date(createdAt))} UTC</span>
            {address && <bdi>{address}</bdi>}
          </p>
        </li>
      ))}
    </ul>
  )
}
