import { getTranslations } from 'next-intl/server'
import { hrefOf, type Place } from '@/lib/i18n/href'
import { Entry } from './entry'

/** A link without its token, as mail programs sometimes cut them. */
export async function DeadLink({ place }: { place: Place }) {
  const t = await getTranslations('account.dead-link')
  return (
    <Entry title={t('title')} lede={t('text')}>
      <p>
        <a className="button" href={hrefOf(place, '/forgot-password')}>
          {t('action')}
        </a>
      </p>
    </Entry>
  )
}
