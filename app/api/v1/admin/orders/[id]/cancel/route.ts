import { cancelOrderContract } from '@/lib/admin/api'
import { orderAfter } from '@/lib/admin/orders'
import { endpoint } from '@/lib/http/endpoint'
import { cancelOrder } from '@/lib/orders/transitions'

export const POST = endpoint(cancelOrderContract, async ({ viewer, params, body }) => {
  await cancelOrder(params.id, viewer, body.reason)
  return orderAfter(viewer, params.id)
})
