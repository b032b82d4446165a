import { z } from 'zod'
import type { PriceChange } from '@/lib/catalog/price-plan'
import { fromDecimal, isCurrency } from '@/lib/money'
import type { FieldError } from '@/lib/refusal'
import type { ProductChanges, StockChange } from './save-product'
import { productStatus } from './schema'

const variantId = z.uuid()
/** As many as the database counts with ease. */
const pieces = /^\d{1,6}$/

export type ProductFormRead = { changes: ProductChanges; errors: FieldError[]; typed: Record<string, string> }

/**
 * What a product's form changes: each field `price.<variant>.<currency>` or `stock.<variant>.<warehouse>` comes with
 * `was.` and its name, so that cells nobody touched never undo what somebody else has saved.
 */
export function readProductForm(form: FormData): ProductFormRead {
  const prices: PriceChange[] = []
  const stock: StockChange[] = []
  const errors: FieldError[] = []
  const typed: Record<string, string> = {}
  for (const [path, entry] of form) {
    const [kind, id, column] = path.split('.')
    const value = String(entry).trim()
    if (!id || !column || !variantId.safeParse(id).success || value === form.get(`was.${path}`)) continue
    typed[path] = String(entry)
    if (kind === 'price' && isCurrency(column)) {
      const money = value === '' ? null : fromDecimal(value, column)
      if (value !== '' && !money) errors.push({ path, code: 'price' })
      else prices.push({ variantId: id, currency: column, amount: money?.amount ?? null })
    }
    if (kind === 'stock') {
      if (pieces.test(value)) stock.push({ variantId: id, warehouse: column, onHand: Number(value) })
      else errors.push({ path, code: 'stock' })
    }
  }
  const status = productStatus.safeParse(form.get('status'))
  const changed = status.success && status.data !== form.get('was.status')
  return { changes: { prices, stock, status: changed ? status.data : undefined }, errors, typed }
}
