import { useTranslations } from 'next-intl'
import type { Ref } from 'react'
import type { FormState } from '@/lib/auth/form-state'

type FormNoticeProps = { state: FormState | null; doneText?: string; ref: Ref<HTMLDivElement> }

const told = ['wrong-credentials', 'wrong-code', 'rate-limited', 'token-invalid'] as const

/** What the last attempt came to, said before the fields. */
export function FormNotice({ state, doneText, ref }: FormNoticeProps) {
  const t = useTranslations('account.errors')
  const privacy = useTranslations('account.privacy')
  if (!state) return null
  if (state.done)
    return doneText ? (
      <div className="notice good" role="status" tabIndex={-1} ref={ref}>
        <p>{doneText}</p>
      </div>
    ) : null
  const code = told.find((known) => known === state.code) ?? 'other'
  return (
    <div className="notice" role="alert" tabIndex={-1} ref={ref}>
      {state.errors.length > 0 ? (
        <>
          <h2>{t('title', { count: state.errors.length })}</h2>
          <p className="small">{t('kept')}</p>
        </>
      ) : (
        <h2>
          {state.code === 'wrong-state'
            ? privacy('erase-open')
            : state.code === 'forbidden'
              ? privacy('erase-staff')
              : t(code)}
        </h2>
      )}
    </div>
  )
}
