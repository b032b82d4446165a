import { endpoint } from '@/lib/http/endpoint'
import { listOrdersContract } from '@/lib/orders/api'
import { placeOrderContract } from '@/lib/orders/checkout/api'
import { placeOrder } from '@/lib/orders/checkout/mutations'
import { listOrdersFor } from '@/lib/orders/queries'

export const GET = endpoint(listOrdersContract, ({ query, viewer }) => listOrdersFor(viewer, query))

export const POST = endpoint(placeOrderContract, ({ body, viewer }) => placeOrder(body, { viewer, now: new Date() }))
