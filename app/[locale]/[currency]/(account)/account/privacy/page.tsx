import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccountPage } from '@/components/account/account-page'
import { EraseForm } from '@/components/account/erase-form'
import { SignInEntry } from '@/components/account/sign-in-entry'
import { currentViewer } from '@/lib/auth/current-viewer'
import { hasPassword } from '@/lib/auth/reset-password'
import { hrefOf } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: `${t('privacy.title')} · Meridian`, robots: { index: false } }
}

export default async function PrivacyPage() {
  const [place, viewer] = [await getPlace(), await currentViewer()]
  if (!viewer) return <SignInEntry place={place} next={hrefOf(place, '/account/privacy')} />
  const t = await getTranslations('account.privacy')
  const security = await getTranslations('account.security')
  return (
    <AccountPage room="privacy" title={t('title')} place={place} viewer={viewer}>
      <section className="account-part" aria-labelledby="export-title">
        <h2 id="export-title">{t('export')}</h2>
        <p className="soft">{t('export-lede')}</p>
        <form action={hrefOf(place, '/account/privacy/copy')} method="post">
          <button className="button quiet" type="submit">
            {t('export-submit')}
          </button>
        </form>
      </section>
      <section className="account-part" aria-labelledby="erase-title">
        <h2 id="erase-title">{t('erase')}</h2>
        <p className="soft">{t('erase-lede')}</p>
        {(await hasPassword(viewer)) ? (
          <EraseForm place={place} />
        ) : (
          <p>
            <a href={hrefOf(place, '/account/security')}>{security('password-first')}</a>
          </p>
        )}
      </section>
    </AccountPage>
  )
}
