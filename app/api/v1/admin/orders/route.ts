import { listOrdersContract } from '@/lib/admin/api'
import { listAdminOrders } from '@/lib/admin/orders'
import { endpoint } from '@/lib/http/endpoint'

export const GET = endpoint(listOrdersContract, ({ viewer, query }) => listAdminOrders(viewer, query))
