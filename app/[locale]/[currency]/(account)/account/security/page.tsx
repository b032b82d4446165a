import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccountPage } from '@/components/account/account-page'
import { DeviceList } from '@/components/account/device-list'
import { EventList } from '@/components/account/event-list'
import { Passkeys } from '@/components/account/passkeys'
import { EmailChangeForm, PasswordChangeForm } from '@/components/account/security-forms'
import { SignInEntry } from '@/components/account/sign-in-entry'
import { TwoFactor } from '@/components/account/two-factor'
import { currentViewer } from '@/lib/auth/current-viewer'
import { listPasskeys, offersPasskeys } from '@/lib/auth/passkeys'
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
  const [t, devices, events, secondFactor, keys, passkeys] = await Promise.all([
    getTranslations('account.security'),
    listDevices(viewer),
    listSecurityEvents(viewer, { limit: 20 }),
    usesSecondFactor(viewer),
    getTranslations('account.passkeys'),
    listPasskeys(viewer),
  ])
  return (
    <AccountPage room="security" title={t('title')} place={place} viewer={viewer}>
      <section className="account-part" aria-labelledby="password-title">
        <h2 id="password-title">{t('password')}</h2>
        <p className="soft">{t('password-lede')}</p>
        <PasswordChangeForm place={place} email={viewer.email} />
      </section>
      {offersPasskeys && (
        <section className="account-part" aria-labelledby="passkeys-title">
          <h2 id="passkeys-title">{keys('title')}</h2>
          <p className="soft">{keys('lede')}</p>
          <Passkeys keys={passkeys} place={place} />
        </section>
      )}
      <TwoFactor place={place} on={secondFactor} />
      <section className="account-part" aria-labelledby="email-title">
        <h2 id="email-title">{t('email')}</h2>
        <p className="soft">{t('email-lede', { email: viewer.email })}</p>
        <EmailChangeForm place={place} />
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
