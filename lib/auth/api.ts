import { defineContract } from '@/lib/http/contract'
import { refreshInput, signInInput, tokenPair } from './schema'

export const logInContract = defineContract({
  id: 'logIn',
  tag: 'auth',
  method: 'POST',
  path: '/auth/login',
  summary: 'Exchange e-mail address and password for tokens',
  body: signInInput,
  response: tokenPair,
  refusals: ['invalid', 'wrong-credentials', 'rate-limited'],
})

export const refreshContract = defineContract({
  id: 'refreshTokens',
  tag: 'auth',
  method: 'POST',
  path: '/auth/refresh',
  summary: 'Spend a refresh token for a new pair; a spent one that comes again ends its session',
  body: refreshInput,
  response: tokenPair,
  refusals: ['invalid', 'unauthenticated'],
})

export const logOutContract = defineContract({
  id: 'logOut',
  tag: 'auth',
  method: 'POST',
  path: '/auth/logout',
  summary: 'End the session that the token belongs to',
  access: 'account',
  status: 204,
  refusals: ['unauthenticated'],
})

export const contracts = [logInContract, refreshContract, logOutContract]
