import { z } from 'zod'
import { defineContract } from '@/lib/http/contract'
import {
  deviceView,
  emailInput,
  refreshInput,
  registerInput,
  resetPasswordInput,
  signInInput,
  tokenInput,
  tokenPair,
} from './schema'

const tag = 'auth'
/** What follows is in the mail. */
const accepted = z.object({ status: z.literal('check-mail') })

export const logInContract = defineContract({
  id: 'logIn',
  tag,
  method: 'POST',
  path: '/auth/login',
  summary: 'Exchange e-mail address and password for tokens',
  body: signInInput,
  response: tokenPair,
  refusals: ['invalid', 'wrong-credentials', 'second-factor-required', 'wrong-code', 'rate-limited'],
})

export const refreshContract = defineContract({
  id: 'refreshTokens',
  tag,
  method: 'POST',
  path: '/auth/refresh',
  summary: 'Spend a refresh token for a new pair; a spent one that comes again ends its session',
  body: refreshInput,
  response: tokenPair,
  refusals: ['invalid', 'unauthenticated'],
})

export const logOutContract = defineContract({
  id: 'logOut',
  tag,
  method: 'POST',
  path: '/auth/logout',
  summary: 'End the session that the token belongs to',
  access: 'account',
  status: 204,
  refusals: ['unauthenticated'],
})

export const registerContract = defineContract({
  id: 'register',
  tag,
  method: 'POST',
  path: '/auth/register',
  summary: 'Make an account and mail a link to confirm its address; the same answer when it has one already',
  body: registerInput,
  status: 201,
  response: accepted,
  refusals: ['invalid', 'rate-limited'],
})

export const verifyEmailContract = defineContract({
  id: 'verifyEmail',
  tag,
  method: 'POST',
  path: '/auth/verify-email',
  summary: "Confirm an address by the link's token",
  body: tokenInput,
  status: 204,
  refusals: ['invalid', 'token-invalid', 'rate-limited'],
})

export const resendVerificationContract = defineContract({
  id: 'resendVerification',
  tag,
  method: 'POST',
  path: '/auth/resend-verification',
  summary: 'Mail the link again; the same answer whether or not an account waits for it',
  body: emailInput,
  status: 204,
  refusals: ['invalid', 'rate-limited'],
})

export const forgotPasswordContract = defineContract({
  id: 'forgotPassword',
  tag,
  method: 'POST',
  path: '/auth/forgot-password',
  summary: 'Mail a link to choose a new password; the same answer whether or not there is an account',
  body: emailInput,
  status: 204,
  refusals: ['invalid', 'rate-limited'],
})

export const resetPasswordContract = defineContract({
  id: 'resetPassword',
  tag,
  method: 'POST',
  path: '/auth/reset-password',
  summary: "Set a new password by the link's token; every session ends",
  body: resetPasswordInput,
  status: 204,
  refusals: ['invalid', 'token-invalid', 'rate-limited'],
})

export const listSessionsContract = defineContract({
  id: 'listSessions',
  tag,
  method: 'GET',
  path: '/auth/sessions',
  summary: 'Where the account is signed in',
  access: 'account',
  response: z.object({ items: z.array(deviceView), nextCursor: z.null() }),
  refusals: ['unauthenticated'],
})

export const endSessionContract = defineContract({
  id: 'endSession',
  tag,
  method: 'DELETE',
  path: '/auth/sessions/{id}',
  summary: 'Sign one device out',
  access: 'account',
  params: z.object({ id: z.uuid() }),
  status: 204,
  refusals: ['invalid', 'unauthenticated', 'not-found'],
})

export const contracts = [
  registerContract,
  logInContract,
  refreshContract,
  logOutContract,
  verifyEmailContract,
  resendVerificationContract,
  forgotPasswordContract,
  resetPasswordContract,
  listSessionsContract,
  endSessionContract,
]
