import { endpoint } from '@/lib/http/endpoint'
import { getOrderContract } from '@/lib/orders/api'
import { getOrderFor } from '@/lib/orders/queries'
import { found } from '@/lib/refusal'

export const GET = endpoint(getOrderContract, async ({ params, viewer }) => found(await getOrderFor(viewer, params.id)))
