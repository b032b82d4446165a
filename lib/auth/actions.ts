'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { attempt, type RefusalCode } from '@/lib/refusal'
import { signInBrowser, signInBrowserWithCode } from './browser-sign-in'
import { signOutOf } from './next-auth'
import { returnPath } from './return-path'

/** The e-mail address comes back, so that it need not be typed again; `step` is what is asked for next. */
export type SignInState = { code: RefusalCode | null; email: string; step: 'password' | 'code' } | null

/** Both steps: a form with a code is the second. */
export async function signInToAdmin(_: SignInState, form: FormData): Promise<SignInState> {
  const email = String(form.get('email') ?? '')
  const code = form.get('code')
  // Without a script the answer to a refused attempt is the page itself.
  refresh()
  const entered = await attempt(() =>
    code === null
      ? signInBrowser({ email: email.trim(), password: form.get('password') })
      : signInBrowserWithCode(code),
  )
  if (entered.ok) redirect(returnPath(form.get('next')))
  if (entered.code === 'second-factor-required') return { code: null, email, step: 'code' }
  return { code: entered.code, email, step: entered.code === 'wrong-code' ? 'code' : 'password' }
}

export async function signOutOfAdmin(): Promise<void> {
  await signOutOf({ redirect: false, redirectTo: '/admin/sign-in' })
  redirect('/admin/sign-in')
}
