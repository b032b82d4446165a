import type { Metadata } from 'next'
import { connection } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { Entry } from '@/components/account/entry'
import { hrefOf } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.privacy')
  return { title: `${t('erased')} · Meridian`, robots: { index: false } }
}

export default async function GoodbyePage() {
  await connection()
  const [place, t] = [await getPlace(), await getTranslations('account')]
  return (
    <Entry title={t('privacy.erased')} lede={t('privacy.erased-text')}>
      <p>
        <a className="button" href={hrefOf(place)}>
          {t('orders.shop')}
        </a>
      </p>
    </Entry>
  )
}
