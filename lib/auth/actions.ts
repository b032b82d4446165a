'use server'

import { refresh } from 'next/cache'
import { redirect, unstable_rethrow } from 'next/navigation'
import type { RefusalCode } from '@/lib/refusal'
import { currentViewer } from './current-viewer'
import { rememberDevice } from './known-devices'
import { SignInRefused, signInWith, signOutOf } from './next-auth'
import { returnPath } from './return-path'
import { signInInput } from './schema'

/** The e-mail address comes back, so that it need not be typed again. */
export type SignInState = { code: RefusalCode; email: string } | null

export async function signInToAdmin(_: SignInState, form: FormData): Promise<SignInState> {
  const email = String(form.get('email') ?? '')
  const input = signInInput.safeParse({ email: email.trim(), password: form.get('password') })
  // Without a script the answer to a refused attempt is the page itself.
  refresh()
  if (!input.success) return { code: 'invalid', email }
  try {
    await signInWith('credentials', { ...input.data, redirect: false, redirectTo: '/admin' })
  } catch (error) {
    unstable_rethrow(error)
    if (error instanceof SignInRefused) return { code: error.refusal, email }
    throw error
  }
  const viewer = await currentViewer()
  if (viewer) await rememberDevice(viewer.accountId)
  redirect(returnPath(form.get('next')))
}

export async function signOutOfAdmin(): Promise<void> {
  await signOutOf({ redirect: false, redirectTo: '/admin/sign-in' })
  redirect('/admin/sign-in')
}
