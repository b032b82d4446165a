import { getTranslations } from 'next-intl/server'
import { hrefOf, type Place } from '@/lib/i18n/href'
import { Entry } from './entry'

/** For whoever is signed in already. */
export async function SignedIn({ place, name, next }: { place: Place; name: string; next?: string }) {
  const t = await getTranslations('account')
  return (
    <Entry title={t('overview.hello', { name })}>
      <p>
        <a className="button" href={next ?? hrefOf(place, '/account')}>
          {t('title')}
        </a>
      </p>
    </Entry>
  )
}
