import { getTranslations } from 'next-intl/server'
import { PlaceFields } from '@/components/storefront/place-fields'
import { beginTwoFactorAction } from '@/lib/auth/account-actions'
import type { Place } from '@/lib/i18n/href'
import { DisableTwoFactorForm } from './two-factor-forms'

/** Whether there is a second factor, and how to begin or end it. */
export async function TwoFactor({ place, on }: { place: Place; on: boolean }) {
  const t = await getTranslations('account.two-factor')
  return (
    <section className="account-part" aria-labelledby="two-factor-title">
      <h2 id="two-factor-title">{t('title')}</h2>
      <p className="soft">{on ? t('on') : t('lede')}</p>
      {on ? (
        <DisableTwoFactorForm place={place} />
      ) : (
        <form action={beginTwoFactorAction}>
          <PlaceFields place={place} />
          <button className="button quiet" type="submit">
            {t('start')}
          </button>
        </form>
      )}
    </section>
  )
}
