import { getOrderContract } from '@/lib/admin/api'
import { getAdminOrder } from '@/lib/admin/orders'
import { endpoint } from '@/lib/http/endpoint'

export const GET = endpoint(getOrderContract, ({ viewer, params }) => getAdminOrder(viewer, params.id))
