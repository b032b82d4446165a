'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef } from 'react'
import type { FormState } from '@/lib/auth/form-state'
import type { Place } from '@/lib/i18n/href'
import { FormNotice } from './form-notice'
import { problemOf } from './problem-of'

type Shown = { values: Record<string, string>; problem: (name: string) => string | undefined }

type AccountFormProps = {
  action: (state: FormState | null, form: FormData) => Promise<FormState>
  place: Place
  /** Without it, what the form holds has its own buttons. */
  submit?: string
  /** What is sent along. */
  hidden?: Record<string, string>
  quiet?: boolean
  /** Said when it is done; the form stays. */
  doneText?: string
  /** Shown in its place when it is done. */
  done?: (values: Record<string, string>) => React.ReactNode
  /** Shown in its place for an answer that asks for something else. */
  instead?: (state: FormState) => React.ReactNode
  /** Shown in its place while there is nothing to fill in. */
  idle?: React.ReactNode
  children?: (shown: Shown) => React.ReactNode
}

/** A form that is drawn from its action's last answer, also where it was sent without JavaScript. */
export function AccountForm(props: AccountFormProps) {
  const { action, place, submit, hidden, quiet, doneText, done, instead, idle, children } = props
  const t = useTranslations('account')
  const [answer, send, pending] = useActionState(action, null)
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (answer) notice.current?.focus()
  }, [answer])

  if (idle && !answer) return idle
  if (answer?.done && done) return done(answer.values)
  const other = answer && instead?.(answer)
  if (other) return other
  const values = answer?.done ? {} : (answer?.values ?? {})
  return (
    <form className="entry-form" action={send} noValidate aria-busy={pending}>
      <FormNotice state={answer} doneText={doneText} ref={notice} />
      {Object.entries({ ...hidden, locale: place.locale, currency: place.currency.toLowerCase() }).map(
        ([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ),
      )}
      {children?.({ values, problem: (name) => problemOf(t, answer, name) })}
      {submit && (
        <div>
          <button className={quiet ? 'button quiet' : 'button'} type="submit" aria-disabled={pending}>
            {submit}
          </button>
        </div>
      )}
    </form>
  )
}
