'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { endDeviceAction } from '@/lib/auth/account-actions'
import type { DeviceView } from '@/lib/auth/schema'
import type { Place } from '@/lib/i18n/href'
import { AccountForm } from './account-form'
import { deviceName } from './device-name'

/** One form: each button names the device that it signs out, the last one none, which means all others. */
export function DeviceList({ devices, place }: { devices: readonly DeviceView[]; place: Place }) {
  const t = useTranslations('account.security')
  const format = useFormatter()
  return (
    <AccountForm action={endDeviceAction} place={place} doneText={t('ended')}>
      {() => (
        <>
          <ul className="account-lines">
            {devices.map(({ id, current, userAgent, createdAt }) => {
              const named = deviceName(userAgent)
              const date = format.dateTime(new Date(createdAt), { dateStyle: 'medium', timeStyle: 'short' })
              return (
                <li key={id}>
                  <p>
                    <span>{named ? t('device', named) : t('unknown')}</span>
                    <span className="soft small">{t('since', { date })}</span>
                  </p>
                  {current ? (
                    <p className="soft">{t('this')}</p>
                  ) : (
                    <button className="button quiet" type="submit" name="session" value={id}>
                      {t('end')}
                    </button>
                  )}
                </li>
              )
            })}
          </ul>
          {devices.length > 1 && (
            <div>
              <button className="button quiet" type="submit">
                {t('others')}
              </button>
            </div>
          )}
        </>
      )}
    </AccountForm>
  )
}
