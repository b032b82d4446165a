import { endpoint } from '@/lib/http/endpoint'
import { getOrderByTokenContract } from '@/lib/orders/api'
import { getOrderByToken } from '@/lib/orders/queries'
import { found } from '@/lib/refusal'

export const GET = endpoint(getOrderByTokenContract, async ({ params }) => found(await getOrderByToken(params.token)))
