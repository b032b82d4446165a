import { useTranslations } from 'next-intl'

export type ControlProps = {
  id: string
  name: string
  className: string
  required: boolean
  'aria-invalid'?: true
  'aria-describedby'?: string
}

type FieldProps = {
  /** The form's name of it, such as `address.postcode`. */
  name: string
  label: string
  className: string
  required?: boolean
  error?: string
  hint?: string
  children: (control: ControlProps) => React.ReactNode
}

/** A label, its control, and what is wrong with it or good to know. */
export function Field({ name, label, className, required = true, error, hint, children }: FieldProps) {
  const t = useTranslations('checkout')
  const id = fieldId(name)
  const notes = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div className={`field ${className}`} data-error={error ? '' : undefined}>
      <label htmlFor={id}>
        {required
          ? label
          : t.rich('optional', { label, soft: (chunks) => <span className="soft font-normal">{chunks}</span> })}
      </label>
      {children({
        id,
        name,
        className: 'input',
        required,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': notes || undefined,
      })}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

export const fieldId = (name: string): string => name.replaceAll('.', '-')
