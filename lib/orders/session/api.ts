import { defineContract } from '@/lib/http/contract'
import { addedView, sessionLineInput, sessionView } from './schema'

export const sessionContract = defineContract({
  id: 'getSession',
  tag: 'cart',
  method: 'GET',
  path: '/session',
  summary: "The visitor's cart and account by their cookies; it sets none",
  response: sessionView,
})

export const addSessionLineContract = defineContract({
  id: 'addSessionLine',
  tag: 'cart',
  method: 'POST',
  path: '/session/lines',
  summary: "Add to the visitor's cart, which is made with the first piece; sets the cart cookie",
  body: sessionLineInput,
  status: 201,
  response: addedView,
  refusals: ['invalid', 'not-found', 'out-of-stock', 'cross-site'],
})

export const contracts = [sessionContract, addSessionLineContract]
