import { setStockContract } from '@/lib/admin/api'
import { expireTags } from '@/lib/admin/expire-tags'
import { countStock } from '@/lib/admin/variants'
import { endpoint } from '@/lib/http/endpoint'

export const PUT = endpoint(setStockContract, async ({ viewer, params, body }) => {
  const count = { variantId: params.id, warehouse: params.warehouse, ...body }
  const { stock, touched } = await countStock(viewer, count, new Date())
  expireTags(touched)
  return stock
})
