import { getTranslations } from 'next-intl/server'
import { adminLocale } from '@/lib/admin/enter'
import { signOutOfAdmin } from '@/lib/auth/actions'

export async function NoAccess({ email }: { email: string }) {
  const locale = await adminLocale()
  const t = await getTranslations({ locale, namespace: 'admin.noAccess' })
  const auth = await getTranslations({ locale, namespace: 'auth' })
  return (
    <main className="door">
      <title>{t('title')}</title>
      <div className="door-inner">
        <h1>{t('title')}</h1>
        <p className="soft">{t('text', { email })}</p>
        <form action={signOutOfAdmin}>
          <button className="btn" type="submit">
            {auth('signOut')}
          </button>
        </form>
      </div>
    </main>
  )
}
