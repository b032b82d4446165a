import { z } from 'zod'
import { defineContract } from '@/lib/http/contract'
import {
  changeEmailInput,
  changePasswordInput,
  codeOnlyInput,
  ownPasswordInput,
  securityEventsQuery,
  securityEventView,
  tokenInput,
  totpKey,
} from './schema'

const tag = 'auth'
const access = 'account' as const

export const getTwoFactorContract = defineContract({
  id: 'getTwoFactor',
  tag,
  method: 'GET',
  path: '/auth/two-factor',
  summary: 'Whether signing in asks for a code',
  access,
  response: z.object({ enabled: z.boolean() }),
  refusals: ['unauthenticated'],
})

export const beginTwoFactorContract = defineContract({
  id: 'beginTwoFactor',
  tag,
  method: 'POST',
  path: '/auth/two-factor',
  summary: 'Make a key for an authenticator app; it counts once a code of it is confirmed',
  access,
  body: z.strictObject({}),
  response: totpKey,
  refusals: ['invalid', 'unauthenticated', 'wrong-state', 'cross-site'],
})

export const confirmTwoFactorContract = defineContract({
  id: 'confirmTwoFactor',
  tag,
  method: 'POST',
  path: '/auth/two-factor/confirm',
  summary: 'Turn the second factor on by a first code; the recovery codes are shown this once',
  access,
  body: codeOnlyInput,
  response: z.object({ recoveryCodes: z.array(z.string()) }),
  refusals: ['invalid', 'unauthenticated', 'wrong-code', 'wrong-state', 'cross-site'],
})

export const disableTwoFactorContract = defineContract({
  id: 'disableTwoFactor',
  tag,
  method: 'DELETE',
  path: '/auth/two-factor',
  summary: 'Turn the second factor off',
  access,
  body: ownPasswordInput,
  status: 204,
  refusals: ['invalid', 'unauthenticated', 'wrong-credentials', 'cross-site', 'rate-limited'],
})

export const changePasswordContract = defineContract({
  id: 'changePassword',
  tag,
  method: 'POST',
  path: '/auth/change-password',
  summary: 'Replace the password; every other session ends',
  access,
  body: changePasswordInput,
  status: 204,
  refusals: ['invalid', 'unauthenticated', 'wrong-credentials', 'cross-site', 'rate-limited'],
})

export const changeEmailContract = defineContract({
  id: 'changeEmail',
  tag,
  method: 'POST',
  path: '/auth/change-email',
  summary: 'Mail a link to the new address; the same answer when another account has it',
  access,
  body: changeEmailInput,
  response: z.object({ status: z.literal('check-mail') }),
  refusals: ['invalid', 'unauthenticated', 'wrong-credentials', 'cross-site', 'rate-limited'],
})

export const confirmEmailChangeContract = defineContract({
  id: 'confirmEmailChange',
  tag,
  method: 'POST',
  path: '/auth/change-email/confirm',
  summary: "Move the account to the new address by the link's token; the old one can undo it for a week",
  body: tokenInput,
  status: 204,
  refusals: ['invalid', 'token-invalid', 'rate-limited'],
})

export const undoEmailChangeContract = defineContract({
  id: 'undoEmailChange',
  tag,
  method: 'POST',
  path: '/auth/change-email/undo',
  summary: "Back to the old address by the link's token; every session ends, and a new password has to be chosen",
  body: tokenInput,
  status: 204,
  refusals: ['invalid', 'token-invalid', 'rate-limited'],
})

export const unlockContract = defineContract({
  id: 'unlock',
  tag,
  method: 'POST',
  path: '/auth/unlock',
  summary: "Forget wrong guesses of the password by the link's token",
  body: tokenInput,
  status: 204,
  refusals: ['invalid', 'token-invalid', 'rate-limited'],
})

export const listSecurityEventsContract = defineContract({
  id: 'listSecurityEvents',
  tag,
  method: 'GET',
  path: '/auth/security-events',
  summary: 'What happened to the account, the newest first',
  access,
  query: securityEventsQuery,
  response: z.object({ items: z.array(securityEventView), nextCursor: z.string().nullable() }),
  refusals: ['invalid', 'unauthenticated'],
})

export const contracts = [
  getTwoFactorContract,
  beginTwoFactorContract,
  confirmTwoFactorContract,
  disableTwoFactorContract,
  changePasswordContract,
  changeEmailContract,
  confirmEmailChangeContract,
  undoEmailChangeContract,
  unlockContract,
  listSecurityEventsContract,
]
