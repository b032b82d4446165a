import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccountPage } from '@/components/account/account-page'
import { DeviceList } from '@/components/account/device-list'
import { EventList } from '@/components/account/event-list'
import { LinkedProviders } from '@/components/account/linked-providers'
import { Passkeys } from '@/components/account/passkeys'
import { ChoosePasswordForm, EmailChangeForm, PasswordChangeForm } from '@/components/account/security-forms'
import { SignInEntry } from '@/components/account/sign-in-entry'
import { TwoFactor } from '@/components/account/two-factor'
import { currentViewer } from '@/lib/auth/current-viewer'
import { listPasskeys, offersPasskeys } from '@/lib/auth/passkeys'
import { listLinkedProviders } from '@/lib/auth/provider-accounts'
import { hasPassword } from '@/lib/auth/reset-password'
import { listSecurityEvents } from '@/lib/auth/security-events'
import { listDevices } from '@/lib/auth/sessions'
import { usesSecondFactor } from '@/lib/auth/two-factor'
import { hrefOf } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: `${t('security.title')} · Meridian`, robots: { index: false } }
}

export default async function SecurityPage() {
  const [place, viewer] = [await getPlace(), await currentViewer()]
  if (!viewer) return <SignInEntry place={place} next={hrefOf(place, '/account/security')} />
  const [t, keys, providers, devices, events, secondFactor, passkeys, linked, withPassword] = await Promise.all([
    getTranslations('account.security'),
    getTranslations('account.passkeys'),
    getTranslations('account.providers'),
    listDevices(viewer),
    listSecurityEvents(viewer, { limit: 20 }),
    usesSecondFactor(viewer),
    listPasskeys(viewer),
    listLinkedProviders(viewer),
    hasPassword(viewer),
  ])
  return (
    <AccountPage room="security" title={t('title')} place={place} viewer={viewer}>
      <section className="account-part" aria-labelledby="password-title">
        <h2 id="password-title">{t('password')}</h2>
        <p className="soft">{t(withPassword ? 'password-lede' : 'no-password')}</p>
        {withPassword ? (
          <PasswordChangeForm place={place} email={viewer.email} />
        ) : (
          <ChoosePasswordForm place={place} email={viewer.email} />
        )}
      </section>
      {offersPasskeys && (
        <section className="account-part" aria-labelledby="passkeys-title">
          <h2 id="passkeys-title">{keys('title')}</h2>
          <p className="soft">{keys('lede')}</p>
          <Passkeys keys={passkeys} place={place} mayAdd={withPassword && viewer.verified} />
        </section>
      )}
      {linked.length > 0 && (
        <section className="account-part" aria-labelledby="providers-title">
          <h2 id="providers-title">{providers('title')}</h2>
          <p className="soft">{providers('lede')}</p>
          <LinkedProviders linked={linked} place={place} />
        </section>
      )}
      {viewer.verified && <TwoFactor place={place} on={secondFactor} />}
      <section className="account-part" aria-labelledby="email-title">
        <h2 id="email-title">{t('email')}</h2>
        <p className="soft">{t('email-lede', { email: viewer.email })}</p>
        {withPassword ? <EmailChangeForm place={place} /> : <p className="soft">{t('password-first')}</p>}
      </section>
      <section className="account-part" aria-labelledby="devices-title">
        <h2 id="devices-title">{t('devices')}</h2>
        <p className="soft">{t('devices-lede')}</p>
        <DeviceList devices={devices} place={place} />
      </section>
      <section className="account-part" aria-labelledby="events-title">
        <h2 id="events-title">{t('events')}</h2>
        <p className="soft">{t('events-lede')}</p>
        <EventList events={events.items} locale={place.locale} />
      </section>
    </AccountPage>
  )
}
