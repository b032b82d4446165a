import { fulfilOrderContract } from '@/lib/admin/api'
import { orderAfter } from '@/lib/admin/orders'
import { endpoint } from '@/lib/http/endpoint'
import { fulfilOrder } from '@/lib/orders/transitions'

export const POST = endpoint(fulfilOrderContract, async ({ viewer, params, body }) => {
  await fulfilOrder(params.id, viewer, body)
  return orderAfter(viewer, params.id)
})
