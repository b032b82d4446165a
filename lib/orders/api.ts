import { z } from 'zod'
import { defineContract } from '@/lib/http/contract'
import { orderView } from './checkout/schema'
import { orderRow, orderStatuses } from './schema'

const tag = 'orders'
const order = z.object({ id: z.uuid() })
const token = z.string().regex(/^[\w-]{43}$/)

export const listOrdersContract = defineContract({
  id: 'listOrders',
  tag,
  method: 'GET',
  path: '/orders',
  summary: 'The newest orders first: all for staff that may read them, else the own ones',
  access: 'account',
  query: z.strictObject({
    status: z.enum(orderStatuses).optional(),
    q: z.string().trim().min(1).max(100).optional(),
    cursor: z.uuid().optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  response: z.object({ items: z.array(orderRow), nextCursor: z.string().nullable() }),
  refusals: ['invalid', 'unauthenticated', 'email-unverified'],
})

export const getOrderContract = defineContract({
  id: 'getOrder',
  tag,
  method: 'GET',
  path: '/orders/{id}',
  summary: 'One order, for staff that may read orders and for the account that placed it',
  access: 'account',
  params: order,
  response: orderView,
  refusals: ['invalid', 'unauthenticated', 'email-unverified', 'not-found'],
})

export const getOrderByTokenContract = defineContract({
  id: 'getOrderByToken',
  tag,
  method: 'GET',
  path: '/orders/by-token/{token}',
  summary: 'One order, for the guest who has its token',
  params: z.object({ token }),
  response: orderView,
  refusals: ['invalid', 'not-found'],
})

export const cancelOrderContract = defineContract({
  id: 'cancelOrder',
  tag,
  method: 'POST',
  path: '/orders/{id}/cancel',
  summary: 'Cancel an order before it ships, as staff, as its account, or as the guest with its token',
  params: order,
  body: z.strictObject({ token: token.optional(), reason: z.string().trim().min(1).max(200).default('requested') }),
  response: orderView,
  refusals: ['invalid', 'unauthenticated', 'not-found', 'wrong-state'],
})

export const contracts = [listOrdersContract, getOrderContract, getOrderByTokenContract, cancelOrderContract]
