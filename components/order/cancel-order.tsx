'use client'
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { cancelOrderAction } from '@/lib/orders/checkout/actions'

/** Opens before it asks: a click alone cancels nothing. */
export function CancelOrder({ token }: { token: string }) {
  const t = useTranslations('order.change')
  const [refused, cancel, pending] = useActionState(cancelOrderAction, null)
  return (
    <details open={refused ? true : undefined}>
      <summary className="link w-fit list-none">{t('cancel')}</summary>
      <form action={cancel} className="flex flex-col gap-3 py-3">
        <input type="hidden" name="token" value={token} />
        <p>{t('confirm')}</p>
        <button className="button quiet w-fit" type="submit" aria-disabled={pending ? true : undefined}>
          {pending ? t('pending') : t('yes')}
        </button>
        {refused && (
          <p className="error" role="alert">
            {t('too-late')}
          </p>
        )}
      </form>
    </details>
  )
}
