import { payOrderContract } from '@/lib/admin/api'
import { orderAfter } from '@/lib/admin/orders'
import { endpoint } from '@/lib/http/endpoint'
import { markPaid } from '@/lib/orders/transitions'

export const POST = endpoint(payOrderContract, async ({ viewer, params }) => {
  await markPaid(params.id, viewer)
  return orderAfter(viewer, params.id)
})
