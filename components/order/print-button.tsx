'use client'
import { useTranslations } from 'next-intl'

export function PrintButton() {
  const t = useTranslations('order')
  return (
    <button className="button quiet" type="button" onClick={() => print()}>
      {t('print')}
    </button>
  )
}
