'use server'

import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
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
import { ownPasswordInput } from './schema'
import type { Viewer } from './viewer'

type Answer<T> = { id: string; response: T }
const answer = z.object({ id: z.uuid(), response: z.looseObject({ id: z.string().max(1024) }) })

export async function askToSignInAction(): Promise<Awaited<ReturnType<typeof askToSignIn>>> {
  return askToSignIn()
}

/** Returns where to go, or why not. */
export async function signInWithPasskeyAction(
  given: Answer<AuthenticationResponseJSON>,
  place: { locale: string; currency: string },
  next: string,
): Promise<Result<string>> {
  return attempt(async () => {
    const { locale, currency } = parse(z.object({ locale: z.string(), currency: z.string() }), place)
    const known = parsePlace(locale, currency)
    if (!known) throw new Refusal('invalid')
    const { id, response } = parse(answer, given)
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
  given: Answer<RegistrationResponseJSON>,
  name: string,
): Promise<RefusalCode | null> {
  const added = await attempt(async () => {
    parse(answer, given)
    const text = z.string().trim().min(1).max(60).catch('Passkey').parse(name)
    await addPasskey(await whoAsks(), { ...given, name: text }, await caller())
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
