import type { useTranslations } from 'next-intl'
import type { FormState } from '@/lib/auth/form-state'

const codes = {
  'invalid-type': 'required',
  'invalid-format': 'email',
  'too-small': 'too-short',
  'too-big': 'too-long',
  'common-password': 'common-password',
} as const

/** What is wrong with a field, in words; nothing when it is fine. */
export function problemOf(
  t: ReturnType<typeof useTranslations<'account'>>,
  state: FormState | null,
  name: string,
): string | undefined {
  if (state?.code === 'wrong-credentials' && name === 'currentPassword') return t('problem.wrong-password')
  if (state?.errors.some(({ path }) => path === 'sure') && name === 'sure') return t('privacy.need-sure')
  const error = state?.errors.find(({ path }) => path === name)
  if (!error) return undefined
  if (name !== 'password' && error.code === 'too-small') return t('problem.required')
  const known = Object.entries(codes).find(([code]) => code === error.code)?.[1]
  return t(`problem.${known ?? 'other'}`)
}
