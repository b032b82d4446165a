import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Entry } from '@/components/account/entry'
import { SignInForm } from '@/components/account/sign-in-form'
import { currentViewer } from '@/lib/auth/current-viewer'
import { shopReturnPath } from '@/lib/auth/return-path'
import { hrefOf } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: `${t('sign-in.title')} · Meridian`, robots: { index: false }, referrer: 'same-origin' }
}

export default async function SignInPage({ searchParams }: PageProps<'/[locale]/[currency]/sign-in'>) {
  const { next, done } = await searchParams
  const place = await getPlace()
  const goal = shopReturnPath(next, hrefOf(place, '/account'))
  if (await currentViewer()) redirect(goal)
  const t = await getTranslations('account.sign-in')
  return (
    <Entry title={t('title')} lede={t('lede')}>
      {(done === 'reset' || done === 'verified') && (
        <p className="notice good" role="status">
          {t(done === 'reset' ? 'reset-done' : 'verified')}
        </p>
      )}
      <SignInForm place={place} next={goal} />
      <p>
        <a href={hrefOf(place, '/forgot-password')}>{t('forgot')}</a>
      </p>
      <p>{t.rich('new', { register: (text) => <a href={hrefOf(place, '/register')}>{text}</a> })}</p>
    </Entry>
  )
}
