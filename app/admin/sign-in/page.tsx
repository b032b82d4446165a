import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SignIn } from '@/components/admin/sign-in'
import { adminLocale } from '@/lib/admin/enter'
import { currentViewer } from '@/lib/auth/current-viewer'
import { returnPath } from '@/lib/auth/return-path'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const locale = await adminLocale()
  const t = await getTranslations({ locale, namespace: 'auth.signIn' })
  const admin = await getTranslations({ locale, namespace: 'admin' })
  return { title: `${t('title')} · ${admin('title')}` }
}

export default async function SignInPage({ searchParams }: PageProps<'/admin/sign-in'>) {
  const { next, code } = await searchParams
  if (await currentViewer()) redirect(returnPath(next))
  return <SignIn next={returnPath(next)} code={typeof code === 'string' ? code : null} />
}
