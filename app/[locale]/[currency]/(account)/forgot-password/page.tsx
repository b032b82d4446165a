import type { Metadata } from 'next'
import { connection } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { Entry } from '@/components/account/entry'
import { ForgotForm } from '@/components/account/forgot-form'
import { hrefOf } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: `${t('forgot.title')} · Meridian`, robots: { index: false }, referrer: 'same-origin' }
}

export default async function ForgotPasswordPage() {
  await connection()
  const place = await getPlace()
  const t = await getTranslations('account.forgot')
  return (
    <Entry title={t('title')} lede={t('lede')}>
      <ForgotForm place={place} />
      <p>
        <a href={hrefOf(place, '/sign-in')}>{t('back')}</a>
      </p>
    </Entry>
  )
}
