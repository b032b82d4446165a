import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DeadLink } from '@/components/account/dead-link'
import { Entry } from '@/components/account/entry'
import { LinkForm } from '@/components/account/link-form'
import { getPlace } from '@/lib/i18n/place'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: `${t('unlock.title')} · Meridian`, robots: { index: false }, referrer: 'same-origin' }
}

export default async function UnlockPage({ searchParams }: PageProps<'/[locale]/[currency]/unlock'>) {
  const { token } = await searchParams
  const [place, t] = [await getPlace(), await getTranslations('account.unlock')]
  if (typeof token !== 'string') return <DeadLink place={place} />
  return (
    <Entry title={t('title')} lede={t('lede')}>
      <LinkForm kind="unlock" place={place} token={token} />
    </Entry>
  )
}
