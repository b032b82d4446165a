import { getProductContract } from '@/lib/admin/api'
import { getProduct } from '@/lib/admin/product'
import { endpoint } from '@/lib/http/endpoint'

export const GET = endpoint(getProductContract, ({ viewer, params }) => getProduct(viewer, params.id))
