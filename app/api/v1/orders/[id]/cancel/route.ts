import { endpoint } from '@/lib/http/endpoint'
import { cancelOrderContract } from '@/lib/orders/api'
import { getOrder } from '@/lib/orders/queries'
import { cancelOrder } from '@/lib/orders/transitions'
import { found, Refusal } from '@/lib/refusal'

export const POST = endpoint(cancelOrderContract, async ({ params, body, viewer }) => {
  const actor = body.token ? { token: body.token } : viewer
  if (!actor) throw new Refusal('unauthenticated')
  await cancelOrder(params.id, actor, body.reason)
  return found(await getOrder(params.id))
})
