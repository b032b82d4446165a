import { listProductsContract } from '@/lib/admin/api'
import { listProducts } from '@/lib/admin/products'
import { endpoint } from '@/lib/http/endpoint'

export const GET = endpoint(listProductsContract, ({ viewer, query }) => listProducts(viewer, query))
