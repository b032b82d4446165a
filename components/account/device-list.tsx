'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { endDeviceAction } from '@/lib/auth/account-actions'
import type { DeviceView } from '@/lib/auth/schema'
import type { Place } from '@/lib/i18n/href'
import { AccountForm } from './account-form'
import { deviceName } from './device-name'

export function DeviceList({ devices, place }: { devices: readonly DeviceView[]; place: Place }) {
  const t = useTranslations('account.security')
  const format = useFormatter()
  return (
    <>
      <ul className="account-lines">
        {devices.map(({ id, current, userAgent, createdAt }) => {
          const named = deviceName(userAgent)
          return (
            <li key={id}>
              <p>
                <span>{named ? t('device', named) : t('unknown')}</span>
                <span className="soft small">
                  {t('since', {
                    date: format.dateTime(new Date(createdAt), { dateStyle: 'medium', timeStyle: 'short' }),
                  })}
                </span>
              </p>
              {current ? (
                <p className="soft">{t('this')}</p>
              ) : (
                <AccountForm
                  action={endDeviceAction}
                  place={place}
                  submit={t('end')}
                  hidden={{ session: id }}
                  doneText={t('ended')}
                  quiet
                />
              )}
            </li>
          )
        })}
      </ul>
      {devices.length > 1 && (
        <AccountForm action={endDeviceAction} place={place} submit={t('others')} doneText={t('ended')} quiet />
      )}
    </>
  )
}
