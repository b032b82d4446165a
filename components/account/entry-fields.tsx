'use client'

import { useTranslations } from 'next-intl'
import { Field } from '@/components/checkout/field'

type EntryFieldProps = { problem?: string; value?: string }

type EmailFieldProps = EntryFieldProps & { autoComplete: string; label?: string }

export function EmailField({ problem, value, autoComplete, label }: EmailFieldProps) {
  const t = useTranslations('account.field')
  return (
    <Field name="email" label={label ?? t('email')} className="full" error={problem}>
      {(control) => (
        <input
          {...control}
          type="email"
          dir="ltr"
          className="input rtl:text-right"
          autoComplete={autoComplete}
          maxLength={254}
          defaultValue={value}
        />
      )}
    </Field>
  )
}

export function NameField({ problem, value }: EntryFieldProps) {
  const t = useTranslations('account')
  return (
    <Field name="name" label={t('field.name')} className="full" error={problem} hint={t('hint.name')}>
      {(control) => <input {...control} autoComplete="name" maxLength={120} defaultValue={value} />}
    </Field>
  )
}

type PasswordFieldProps = { problem?: string; name?: 'password' | 'currentPassword'; label?: string; chosen?: boolean }

/** `chosen` for a password that is being set; otherwise it is the one that is known. */
export function PasswordField({ problem, name = 'password', label, chosen = false }: PasswordFieldProps) {
  const t = useTranslations('account')
  const usual = chosen ? t('field.new-password') : t(name === 'password' ? 'field.password' : 'field.current-password')
  return (
    <Field
      name={name}
      label={label ?? usual}
      className="full"
      error={problem}
      hint={chosen ? t('hint.password') : undefined}
    >
      {(control) => (
        <input
          {...control}
          type="password"
          dir="ltr"
          className="input rtl:text-right"
          autoComplete={chosen ? 'new-password' : 'current-password'}
          maxLength={128}
        />
      )}
    </Field>
  )
}

export function CodeField() {
  const t = useTranslations('account.two-factor')
  return (
    <Field name="code" label={t('code')} className="full" hint={t('code-hint')}>
      {(control) => (
        <input
          {...control}
          dir="ltr"
          className="input rtl:text-right"
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={20}
        />
      )}
    </Field>
  )
}
