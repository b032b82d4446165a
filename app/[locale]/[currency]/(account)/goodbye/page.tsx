import type { Metadata } from 'next'
import { connection } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { Entry } from '@/components/account/entry'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.privacy')
  return { title: `${t('erased')} · Meridian`, robots: { index: false } }
}

export default async function GoodbyePage() {
  await connection()
  const t = await getTranslations('account.privacy')
  return (
    <Entry title={t('erased')}>
      <p>{t('erased-text')}</p>
    </Entry>
  )
}
