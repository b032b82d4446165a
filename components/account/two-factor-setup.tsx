import { getTranslations } from 'next-intl/server'
import { toString as draw } from 'qrcode'
import { pendingTotp, usesSecondFactor } from '@/lib/auth/two-factor'
import type { Viewer } from '@/lib/auth/viewer'
import type { Place } from '@/lib/i18n/href'
import { TwoFactor } from './two-factor'
import { ConfirmTwoFactorForm } from './two-factor-forms'

/** The key as a picture and as text, and the question for a first code. */
export async function TwoFactorSetup({ viewer, place }: { viewer: Viewer; place: Place }) {
  const [t, pending] = [await getTranslations('account.two-factor'), await pendingTotp(viewer)]
  const picture = pending && (await draw(pending.uri, { type: 'svg', margin: 2 }))
  return (
    <ConfirmTwoFactorForm
      place={place}
      idle={pending ? undefined : <TwoFactor place={place} on={await usesSecondFactor(viewer)} />}
      shown={
        pending &&
        picture && (
          <>
            <p>{t('scan')}</p>
            <img
              className="qr"
              src={`data:image/svg+xml;base64,${Buffer.from(picture).toString('base64')}`}
              alt=""
              width={220}
              height={220}
            />
            <p>
              {t('key')}: <bdi className="num secret-key">{pending.key.match(/.{1,4}/g)?.join(' ')}</bdi>
            </p>
          </>
        )
      }
    />
  )
}
