import { z } from 'zod'
import { ownPasswordInput } from '@/lib/auth/schema'
import { defineContract } from '@/lib/http/contract'
import { address } from '@/lib/orders/address'
import { addressChange, ownAddress, primaryInput, profileInput, profileView, savedAddressView } from './schema'

const tag = 'users'
const access = 'account' as const

export const getMeContract = defineContract({
  id: 'getMe',
  tag,
  method: 'GET',
  path: '/me',
  summary: 'The own profile',
  access,
  response: profileView,
  refusals: ['unauthenticated'],
})

export const changeMeContract = defineContract({
  id: 'changeMe',
  tag,
  method: 'PATCH',
  path: '/me',
  summary: 'Change name, language, currency or consent',
  access,
  body: profileInput,
  response: profileView,
  refusals: ['invalid', 'unauthenticated', 'cross-site'],
})

export const listAddressesContract = defineContract({
  id: 'listAddresses',
  tag,
  method: 'GET',
  path: '/me/addresses',
  summary: 'The own addresses, the oldest first',
  access,
  response: z.object({ items: z.array(savedAddressView), nextCursor: z.null() }),
  refusals: ['unauthenticated'],
})

export const addAddressContract = defineContract({
  id: 'addAddress',
  tag,
  method: 'POST',
  path: '/me/addresses',
  summary: 'Keep an address; the first becomes primary for billing and shipping',
  access,
  body: address,
  status: 201,
  response: savedAddressView,
  refusals: ['invalid', 'unauthenticated', 'cross-site'],
  idempotent: true,
})

export const getAddressContract = defineContract({
  id: 'getAddress',
  tag,
  method: 'GET',
  path: '/me/addresses/{id}',
  summary: 'One of the own addresses',
  access,
  params: ownAddress,
  response: savedAddressView,
  refusals: ['invalid', 'unauthenticated', 'not-found'],
})

export const changeAddressContract = defineContract({
  id: 'changeAddress',
  tag,
  method: 'PATCH',
  path: '/me/addresses/{id}',
  summary: "Change an address; the whole is checked by its country's rules",
  access,
  params: ownAddress,
  body: addressChange,
  response: savedAddressView,
  refusals: ['invalid', 'unauthenticated', 'not-found', 'cross-site'],
})

export const removeAddressContract = defineContract({
  id: 'removeAddress',
  tag,
  method: 'DELETE',
  path: '/me/addresses/{id}',
  summary: 'Forget an address; orders keep theirs',
  access,
  params: ownAddress,
  status: 204,
  refusals: ['invalid', 'unauthenticated', 'not-found', 'cross-site'],
})

export const makePrimaryContract = defineContract({
  id: 'makePrimary',
  tag,
  method: 'POST',
  path: '/me/addresses/{id}/primary',
  summary: 'Use this address first for billing or for shipping',
  access,
  params: ownAddress,
  body: primaryInput,
  response: savedAddressView,
  refusals: ['invalid', 'unauthenticated', 'not-found', 'cross-site'],
})

export const exportMeContract = defineContract({
  id: 'exportMe',
  tag,
  method: 'POST',
  path: '/me/export',
  summary: 'A copy of everything that is held about the account',
  access,
  response: z.record(z.string(), z.unknown()),
  refusals: ['unauthenticated', 'cross-site'],
})

export const eraseMeContract = defineContract({
  id: 'eraseMe',
  tag,
  method: 'DELETE',
  path: '/me',
  summary: 'Delete the account; what tax law needs of its orders stays without its address',
  access,
  body: ownPasswordInput,
  status: 204,
  refusals: [
    'invalid',
    'unauthenticated',
    'wrong-credentials',
    'wrong-state',
    'forbidden',
    'cross-site',
    'rate-limited',
  ],
})

export const contracts = [
  getMeContract,
  changeMeContract,
  exportMeContract,
  eraseMeContract,
  listAddressesContract,
  addAddressContract,
  getAddressContract,
  changeAddressContract,
  removeAddressContract,
  makePrimaryContract,
]
