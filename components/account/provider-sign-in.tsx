import { useTranslations } from 'next-intl'
import { PlaceFields } from '@/components/storefront/place-fields'
import { providerAction } from '@/lib/auth/account-actions'
import { type ProviderId, providerNames } from '@/lib/auth/provider-names'
import type { Place } from '@/lib/i18n/href'

type ProviderSignInProps = { place: Place; next: string; providers: readonly ProviderId[] }

/** Google, Apple, Microsoft: those that the shop has keys for. */
export function ProviderSignIn({ place, next, providers }: ProviderSignInProps) {
  const t = useTranslations('account.providers')
  return providers.map((id) => (
    <form key={id} action={providerAction}>
      <PlaceFields place={place} />
      <input type="hidden" name="next" value={next} />
      <button className="button quiet" type="submit" name="provider" value={id}>
        {t('sign-in', { provider: providerNames[id] })}
      </button>
    </form>
  ))
}
