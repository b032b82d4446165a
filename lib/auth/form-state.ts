import { refresh } from 'next/cache'
import { attempt, type FieldError, type RefusalCode } from '@/lib/refusal'

/** What a form of the account's pages shows next: what was entered, what is wrong with it, or that it is done. */
export type FormState = {
  values: Record<string, string>
  errors: FieldError[]
  code: RefusalCode | null
  done: boolean
}

/** Runs one mutation. The entered values come back when it is refused; passwords never do. */
export async function answerForm(
  form: FormData,
  kept: readonly string[],
  work: () => Promise<unknown>,
): Promise<FormState> {
  refresh() // else a page that is rendered with the answer, without JavaScript, cannot read its cookies
  const result = await attempt(work)
  const values = Object.fromEntries(kept.map((name) => [name, fieldOf(form, name)]))
  if (result.ok) return { values, errors: [], code: null, done: true }
  return { values, errors: result.detail.errors ?? [], code: result.code, done: false }
}

/** More than any field takes: what is longer is refused by the checks, and not sent back whole. */
const longest = 600

export function fieldOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.slice(0, longest) : ''
}

/** Only what the form has a field for, each as text; an empty one counts as missing. */
export const fieldsOf = (form: FormData, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, fieldOf(form, name)]).filter(([, text]) => text !== ''))
