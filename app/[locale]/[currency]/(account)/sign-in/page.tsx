import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SignInEntry, signInDone, signInProblems } from '@/components/account/sign-in-entry'
import { SignedIn } from '@/components/account/signed-in'
import { currentViewer } from '@/lib/auth/current-viewer'
import { readPending } from '@/lib/auth/pending'
import { shopReturnPath } from '@/lib/auth/return-path'
import { hrefOf } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: `${t('sign-in.title')} · Meridian`, robots: { index: false }, referrer: 'same-origin' }
}

export default async function SignInPage({ searchParams }: PageProps<'/[locale]/[currency]/sign-in'>) {
  const { next, done, problem, step } = await searchParams
  const [place, viewer] = [await getPlace(), await currentViewer()]
  const goal = shopReturnPath(next, hrefOf(place, '/account'))
  if (viewer) return <SignedIn place={place} name={viewer.name} next={goal} />
  return (
    <SignInEntry
      place={place}
      next={goal}
      done={signInDone.find((known) => known === done)}
      problem={signInProblems.find((known) => known === problem)}
      wantsCode={step === 'code' && (await readPending()) !== null}
    />
  )
}
