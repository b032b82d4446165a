import { useTranslations } from 'next-intl'

const told = ['out-of-stock', 'not-found', 'cart-closed', 'invalid'] as const

/** Why the piece was not added, after a form without JavaScript. */
export function RefusedNotice({ code }: { code: string }) {
  const t = useTranslations('cart.refused')
  const known = told.find((one) => one === code)
  return (
    <div className="notice" role="alert">
      <h2>{t('title')}</h2>
      <p className="small">{known ? t(`${known}`) : t('other')}</p>
    </div>
  )
}
