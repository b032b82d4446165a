import { z } from 'zod'
import { defineContract } from '@/lib/http/contract'
import { addPasskeyInput, ownPasskey, ownPasswordInput, passkeyView, tokenPair, usePasskeyInput } from './schema'

const tag = 'auth'
/** The options are as WebAuthn's parseCreationOptionsFromJSON and parseRequestOptionsFromJSON read them. */
const asked = z.object({ id: z.uuid(), options: z.looseObject({ challenge: z.string() }) })

export const listPasskeysContract = defineContract({
  id: 'listPasskeys',
  tag,
  method: 'GET',
  path: '/auth/passkeys',
  summary: 'The own passkeys, the newest first',
  access: 'account',
  response: z.object({ items: z.array(passkeyView), nextCursor: z.null() }),
  refusals: ['unauthenticated'],
})

export const askForPasskeyContract = defineContract({
  id: 'askForPasskey',
  tag,
  method: 'POST',
  path: '/auth/passkeys/registration',
  summary: 'What an authenticator is asked for a new passkey; good for one answer within five minutes',
  access: 'account',
  body: ownPasswordInput,
  response: asked,
  refusals: ['invalid', 'unauthenticated', 'wrong-credentials', 'cross-site', 'rate-limited'],
})

export const addPasskeyContract = defineContract({
  id: 'addPasskey',
  tag,
  method: 'POST',
  path: '/auth/passkeys',
  summary: "Keep a passkey by the authenticator's answer",
  access: 'account',
  body: addPasskeyInput,
  status: 201,
  response: passkeyView,
  refusals: ['invalid', 'unauthenticated', 'token-invalid', 'wrong-state', 'cross-site'],
  idempotent: true,
})

export const removePasskeyContract = defineContract({
  id: 'removePasskey',
  tag,
  method: 'DELETE',
  path: '/auth/passkeys/{id}',
  summary: 'Forget a passkey',
  access: 'account',
  params: ownPasskey,
  status: 204,
  refusals: ['invalid', 'unauthenticated', 'not-found', 'cross-site'],
})

export const askToSignInContract = defineContract({
  id: 'askToSignIn',
  tag,
  method: 'POST',
  path: '/auth/passkeys/authentication',
  summary: 'What a passkey is asked to sign; good for one answer within five minutes',
  body: z.strictObject({}),
  response: asked,
  refusals: ['invalid', 'rate-limited'],
})

export const logInWithPasskeyContract = defineContract({
  id: 'logInWithPasskey',
  tag,
  method: 'POST',
  path: '/auth/login/passkey',
  summary: "Exchange a passkey's answer for tokens; it is both factors",
  body: usePasskeyInput,
  response: tokenPair,
  refusals: ['invalid', 'token-invalid', 'wrong-credentials', 'rate-limited'],
})

export const contracts = [
  listPasskeysContract,
  askForPasskeyContract,
  addPasskeyContract,
  removePasskeyContract,
  askToSignInContract,
  logInWithPasskeyContract,
]
