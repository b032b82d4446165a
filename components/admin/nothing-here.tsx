import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { adminLocale } from '@/lib/admin/enter'

export async function NothingHere() {
  const t = await getTranslations({ locale: await adminLocale(), namespace: 'admin.notFound' })
  return (
    <main className="door">
      <title>{t('title')}</title>
      <div className="door-inner">
        <h1>{t('title')}</h1>
        <p className="soft">{t('text')}</p>
        <p>
          <Link className="btn" href="/admin" prefetch={false}>
            {t('back')}
          </Link>
        </p>
      </div>
    </main>
  )
}
