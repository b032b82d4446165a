'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { hrefOf } from '@/lib/i18n/href'
import { parse } from '@/lib/parse'
import { attempt, Refusal } from '@/lib/refusal'
import { caller, placeOf, signedIn } from './action-context'
import { signInBrowser, signInBrowserWithCode, startAtProvider } from './browser-sign-in'
import { confirmEmailChange, requestEmailChange, undoEmailChange } from './change-email'
import { currentViewer } from './current-viewer'
import { answerForm, type FormState, fieldOf, fieldsOf } from './form-state'
import { rememberDevice } from './known-devices'
import { signOutOf } from './next-auth'
import { offeredProviders } from './offered-providers'
import { unlinkProvider } from './provider-accounts'
import { register, resendVerification, verifyEmail } from './register'
import { changePassword, requestPasswordReset, resetPassword } from './reset-password'
import { shopReturnPath } from './return-path'
import {
  changeEmailInput,
  changePasswordInput,
  emailInput,
  ownPasswordInput,
  registerInput,
  resetPasswordInput,
  tokenInput,
} from './schema'
import { endDevice, endOtherDevices } from './sessions'
import { beginTotp, confirmTotp, disableTotp } from './two-factor'
import { unlock } from './unlock'

export async function signInAction(_: FormState | null, form: FormData): Promise<FormState> {
  const place = placeOf(form)
  const state = await answerForm(form, ['email'], () =>
    signInBrowser({ ...trimmed(form, ['email']), ...passwordOf(form) }),
  )
  if (!state.done) return state
  redirect(shopReturnPath(form.get('next'), hrefOf(place, '/account')))
}

/** Goes to Google, Apple or Microsoft, which sends the visitor back. */
export async function providerAction(form: FormData): Promise<void> {
  const place = placeOf(form)
  const provider = offeredProviders.find((id) => id === form.get('provider')) ?? notFound()
  const goal = shopReturnPath(form.get('next'), hrefOf(place, '/account'))
  redirect((await startAtProvider(provider, goal)) ?? hrefOf(place, '/sign-in?problem=provider'))
}

export async function unlinkProviderAction(_: FormState | null, form: FormData): Promise<FormState> {
  const viewer = await signedIn(form)
  return answerForm(form, [], async () => unlinkProvider(viewer, fieldOf(form, 'provider'), await caller()))
}

/** The second step of signing in. */
export async function codeAction(_: FormState | null, form: FormData): Promise<FormState> {
  const place = placeOf(form)
  const state = await answerForm(form, [], () => signInBrowserWithCode(fieldOf(form, 'code')))
  if (!state.done) return state
  redirect(shopReturnPath(form.get('next'), hrefOf(place, '/account')))
}

/** Makes the key and shows the page that has it. */
export async function beginTwoFactorAction(form: FormData): Promise<void> {
  const viewer = await signedIn(form)
  await attempt(() => beginTotp(viewer))
  redirect(hrefOf(placeOf(form), '/account/security/two-factor'))
}

/** The recovery codes come back as one text, a line each. */
export async function confirmTwoFactorAction(_: FormState | null, form: FormData): Promise<FormState> {
  const viewer = await signedIn(form)
  let codes: string[] = []
  const state = await answerForm(form, [], async () => {
    codes = await confirmTotp(viewer, fieldOf(form, 'code'), await caller())
  })
  return { ...state, values: { codes: codes.join('\n') } }
}

export async function disableTwoFactorAction(_: FormState | null, form: FormData): Promise<FormState> {
  const viewer = await signedIn(form)
  return answerForm(form, [], async () => {
    const { currentPassword } = parse(ownPasswordInput, fieldsOf(form, ['currentPassword']))
    await disableTotp(viewer, currentPassword, await caller())
  })
}

export async function signOutAction(form: FormData): Promise<void> {
  const place = placeOf(form)
  await signOutOf({ redirect: false, redirectTo: '/' })
  redirect(hrefOf(place))
}

export async function registerAction(_: FormState | null, form: FormData): Promise<FormState> {
  const { locale, currency } = placeOf(form)
  return answerForm(form, ['email', 'name'], async () => {
    const given = { ...trimmed(form, ['email', 'name']), ...passwordOf(form), locale }
    await register({ ...parse(registerInput, given), currency }, await caller())
  })
}

export async function resendAction(_: FormState | null, form: FormData): Promise<FormState> {
  return answerForm(form, ['email'], async () =>
    resendVerification(parse(emailInput, trimmed(form, ['email'])).email, await caller()),
  )
}

export async function verifyEmailAction(_: FormState | null, form: FormData): Promise<FormState> {
  const place = placeOf(form)
  const state = await answerForm(form, [], async () => verifyEmail(tokenOf(form), await caller()))
  if (!state.done) return state
  redirect((await currentViewer()) ? hrefOf(place, '/account') : hrefOf(place, '/sign-in?done=verified'))
}

export async function unlockAction(_: FormState | null, form: FormData): Promise<FormState> {
  const place = placeOf(form)
  const state = await answerForm(form, [], async () => rememberDevice(await unlock(tokenOf(form), await caller())))
  if (!state.done) return state
  redirect(hrefOf(place, '/sign-in?done=unlocked'))
}

export async function forgotPasswordAction(_: FormState | null, form: FormData): Promise<FormState> {
  return answerForm(form, ['email'], async () =>
    requestPasswordReset(parse(emailInput, trimmed(form, ['email'])).email, await caller()),
  )
}

export async function resetPasswordAction(_: FormState | null, form: FormData): Promise<FormState> {
  const place = placeOf(form)
  const state = await answerForm(form, [], async () => {
    const given = { ...fieldsOf(form, ['token']), ...passwordOf(form) }
    await resetPassword(parse(resetPasswordInput, given), await caller())
  })
  if (!state.done) return state
  redirect(hrefOf(place, '/sign-in?done=reset'))
}

export async function changePasswordAction(_: FormState | null, form: FormData): Promise<FormState> {
  const viewer = await signedIn(form)
  return answerForm(form, [], async () => {
    const given = { ...fieldsOf(form, ['currentPassword']), ...passwordOf(form) }
    await changePassword(parse(changePasswordInput, given), viewer, await caller())
  })
}

export async function requestEmailChangeAction(_: FormState | null, form: FormData): Promise<FormState> {
  const viewer = await signedIn(form)
  return answerForm(form, ['email'], async () => {
    const given = { ...trimmed(form, ['email']), ...fieldsOf(form, ['currentPassword']) }
    await requestEmailChange(parse(changeEmailInput, given), viewer, await caller())
  })
}

export async function confirmEmailChangeAction(_: FormState | null, form: FormData): Promise<FormState> {
  return answerForm(form, [], async () => confirmEmailChange(tokenOf(form), await caller()))
}

export async function undoEmailChangeAction(_: FormState | null, form: FormData): Promise<FormState> {
  return answerForm(form, [], async () => undoEmailChange(tokenOf(form), await caller()))
}

/** One device, or all the others when the form names none. */
export async function endDeviceAction(_: FormState | null, form: FormData): Promise<FormState> {
  const viewer = await signedIn(form)
  return answerForm(form, [], async () => {
    const { session } = fieldsOf(form, ['session'])
    if (session) await endDevice(viewer, parse(z.uuid(), session), await caller())
    else await endOtherDevices(viewer, await caller())
  })
}

const tokenOf = (form: FormData): string => {
  const token = tokenInput.safeParse(fieldsOf(form, ['token']))
  if (!token.success) throw new Refusal('token-invalid')
  return token.data.token
}

const trimmed = (form: FormData, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(fieldsOf(form, names)).map(([name, text]) => [name, text.trim()]))

/** As it was typed, whatever its length: a cut one would be another password. */
const passwordOf = (form: FormData) => ({ password: form.get('password') || undefined })
