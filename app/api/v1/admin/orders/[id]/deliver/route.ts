import { deliverOrderContract } from '@/lib/admin/api'
import { orderAfter } from '@/lib/admin/orders'
import { endpoint } from '@/lib/http/endpoint'
import { markDelivered } from '@/lib/orders/transitions'

export const POST = endpoint(deliverOrderContract, async ({ viewer, params }) => {
  await markDelivered(params.id, viewer)
  return orderAfter(viewer, params.id)
})
