import { getTranslations } from 'next-intl/server'
import { offeredProviders } from '@/lib/auth/offered-providers'
import type { Place } from '@/lib/i18n/href'
import { PasskeySignIn } from './passkey-sign-in'
import { ProviderSignIn } from './provider-sign-in'

type OtherWaysProps = { place: Place; next: string; passkeys?: boolean }

/** To sign in without a password of this shop. */
export async function OtherWays({ place, next, passkeys = false }: OtherWaysProps) {
  if (!passkeys && offeredProviders.length === 0) return null
  const t = await getTranslations('account.sign-in')
  return (
    <div className="other-ways">
      <p className="soft">{t('or')}</p>
      <ProviderSignIn place={place} next={next} providers={offeredProviders} />
      {passkeys && <PasskeySignIn place={place} next={next} />}
    </div>
  )
}
