'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { hrefOf } from '@/lib/i18n/href'
import { parsePlace } from '@/lib/i18n/place-path'
import { parse } from '@/lib/parse'
import { attempt, Refusal, type RefusalCode, type Result } from '@/lib/refusal'
import { caller, signedIn } from './action-context'
import { signInBrowserWithPasskey } from './browser-sign-in'
import { currentViewer } from './current-viewer'
import { answerForm, type FormState, fieldOf } from './form-state'
import { type Asked, addPasskey, askForPasskey, askToSignIn, removePasskey } from './passkeys'
import { shopReturnPath } from './return-path'
import {
  type AddPasskeyInput,
  addPasskeyInput,
  ownPasswordInput,
  type UsePasskeyInput,
  usePasskeyInput,
} from './schema'
import type { Viewer } from './viewer'

export async function askToSignInAction(): Promise<Result<Awaited<ReturnType<typeof askToSignIn>>>> {
  return attempt(async () => askToSignIn(await caller()))
}

/** Returns where to go, or why not. */
export async function signInWithPasskeyAction(
  given: UsePasskeyInput,
  place: { locale: string; currency: string },
  next: string,
): Promise<Result<string>> {
  return attempt(async () => {
    const { locale, currency } = parse(z.object({ locale: z.string(), currency: z.string() }), place)
    const known = parsePlace(locale, currency)
    if (!known) throw new Refusal('invalid')
    const { id, response } = parse(usePasskeyInput, given)
    await signInBrowserWithPasskey(id, JSON.stringify(response))
    return shopReturnPath(next, hrefOf(known, '/account'))
  })
}

export async function askForPasskeyAction(
  password: string,
): Promise<Result<Asked<Awaited<ReturnType<typeof askForPasskey>>['options']>>> {
  return attempt(async () =>
    askForPasskey(
      await whoAsks(),
      parse(ownPasswordInput, { currentPassword: password }).currentPassword,
      await caller(),
    ),
  )
}

/** `name` is what the browser calls itself. */
export async function addPasskeyAction(
  given: Omit<AddPasskeyInput, 'name'>,
  name: string,
): Promise<RefusalCode | null> {
  const added = await attempt(async () => {
    const input = parse(addPasskeyInput, { ...given, name })
    await addPasskey(await whoAsks(), input, await caller())
  })
  refresh()
  return added.ok ? null : added.code
}

export async function removePasskeyAction(_: FormState | null, form: FormData): Promise<FormState> {
  const viewer = await signedIn(form)
  return answerForm(form, [], async () => removePasskey(viewer, fieldOf(form, 'passkey'), await caller()))
}

async function whoAsks(): Promise<Viewer> {
  const viewer = await currentViewer()
  if (!viewer) throw new Refusal('unauthenticated')
  return viewer
}
