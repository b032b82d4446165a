import { z } from 'zod'
import { defineContract } from '@/lib/http/contract'
import { currencyCodes } from '@/lib/money'
import { orderView } from '@/lib/orders/checkout/schema'
import { orderRow } from '@/lib/orders/schema'
import { cancelInput, fulfilInput, ordersQuery } from './order-schema'
import {
  adminMail,
  adminMailRow,
  adminPrice,
  adminProduct,
  adminProductRow,
  adminStock,
  listQuery,
  priceInput,
  productsQuery,
  stockInput,
} from './schema'

const byId = z.strictObject({ id: z.uuid() })
const page = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), nextCursor: z.string().nullable() })
const refused = ['unauthenticated', 'forbidden'] as const

const read = { tag: 'admin', method: 'GET' } as const
const step = {
  tag: 'admin',
  method: 'POST',
  access: { permission: 'orders.write' },
  params: byId,
  response: orderView,
  refusals: [...refused, 'not-found', 'wrong-state', 'invalid'],
  idempotent: true,
} as const

export const listOrdersContract = defineContract({
  ...read,
  id: 'adminListOrders',
  path: '/admin/orders',
  summary: 'All orders, newest first',
  access: { permission: 'orders.read' },
  query: ordersQuery,
  response: page(orderRow),
  refusals: [...refused, 'invalid'],
})

export const getOrderContract = defineContract({
  ...read,
  id: 'adminGetOrder',
  path: '/admin/orders/{id}',
  summary: 'One order',
  access: { permission: 'orders.read' },
  params: byId,
  response: orderView,
  refusals: [...refused, 'not-found', 'invalid'],
})

export const payOrderContract = defineContract({
  ...step,
  id: 'adminPayOrder',
  path: '/admin/orders/{id}/pay',
  summary: 'The money of an unpaid order has come',
})

export const fulfilOrderContract = defineContract({
  ...step,
  id: 'adminFulfilOrder',
  path: '/admin/orders/{id}/fulfil',
  summary: 'All pieces that are left were sent',
  body: fulfilInput,
})

export const deliverOrderContract = defineContract({
  ...step,
  id: 'adminDeliverOrder',
  path: '/admin/orders/{id}/deliver',
  summary: 'The parcels have arrived',
})

export const cancelOrderContract = defineContract({
  ...step,
  id: 'adminCancelOrder',
  path: '/admin/orders/{id}/cancel',
  summary: 'End an order of which nothing was sent, and give its stock back',
  body: cancelInput,
})

export const listProductsContract = defineContract({
  ...read,
  id: 'adminListProducts',
  path: '/admin/products',
  summary: 'All products, also drafts, newest first',
  access: { permission: 'products.read' },
  query: productsQuery,
  response: page(adminProductRow),
  refusals: [...refused, 'invalid'],
})

export const getProductContract = defineContract({
  ...read,
  id: 'adminGetProduct',
  path: '/admin/products/{id}',
  summary: 'One product with every price and the stock of every warehouse',
  access: { permission: 'products.read' },
  params: byId,
  response: adminProduct,
  refusals: [...refused, 'not-found', 'invalid'],
})

const priceParams = z.strictObject({ id: z.uuid(), currency: z.enum(currencyCodes) })

export const setPriceContract = defineContract({
  id: 'adminSetPrice',
  tag: 'admin',
  method: 'PUT',
  path: '/admin/variants/{id}/prices/{currency}',
  summary: 'Fix a price; a euro price moves those that follow it',
  access: { permission: 'prices.write' },
  params: priceParams,
  body: priceInput,
  response: adminPrice,
  refusals: [...refused, 'not-found', 'invalid'],
})

export const revertPriceContract = defineContract({
  id: 'adminRevertPrice',
  tag: 'admin',
  method: 'DELETE',
  path: '/admin/variants/{id}/prices/{currency}',
  summary: 'Let a price follow the euro price again',
  access: { permission: 'prices.write' },
  params: priceParams,
  response: adminPrice,
  refusals: [...refused, 'not-found', 'invalid'],
})

export const setStockContract = defineContract({
  id: 'adminSetStock',
  tag: 'admin',
  method: 'PUT',
  path: '/admin/variants/{id}/stock/{warehouse}',
  summary: 'What a count found in a warehouse, by its key',
  access: { permission: 'stock.write' },
  params: z.strictObject({ id: z.uuid(), warehouse: z.string().min(1).max(60) }),
  body: stockInput,
  response: adminStock,
  refusals: [...refused, 'not-found', 'invalid'],
})

export const listMailsContract = defineContract({
  ...read,
  id: 'adminListMails',
  path: '/admin/mails',
  summary: 'Every mail that was written, newest first',
  access: { permission: 'mails.read' },
  query: listQuery,
  response: page(adminMailRow),
  refusals: [...refused, 'invalid'],
})

export const getMailContract = defineContract({
  ...read,
  id: 'adminGetMail',
  path: '/admin/mails/{id}',
  summary: 'One mail, as it is seen and as text',
  access: { permission: 'mails.read' },
  params: byId,
  response: adminMail,
  refusals: [...refused, 'not-found', 'invalid'],
})

export const contracts = [
  listOrdersContract,
  getOrderContract,
  payOrderContract,
  fulfilOrderContract,
  deliverOrderContract,
  cancelOrderContract,
  listProductsContract,
  getProductContract,
  setPriceContract,
  revertPriceContract,
  setStockContract,
  listMailsContract,
  getMailContract,
]
