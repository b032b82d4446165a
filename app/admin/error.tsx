'use client'

import { useTranslations } from 'next-intl'

export default function AdminError({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations('admin.failed')
  return (
    <main className="door">
      <div className="door-inner" role="alert">
        <h1>{t('title')}</h1>
        <p className="soft">{t('text')}</p>
        <p>
          <button className="btn" type="button" onClick={reset}>
            {t('retry')}
          </button>
        </p>
      </div>
    </main>
  )
}
