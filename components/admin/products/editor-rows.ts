import type { AdminProduct } from '@/lib/admin/schema'
import { digitsOf, toDecimal } from '@/lib/money'
import { amountText } from '../amount'

export type PriceCell = { currency: string; value: string; example: string; follows: boolean; prior: string | null }
export type StockCell = { warehouse: string; onHand: number; reserved: number }
export type EditorRow = {
  id: string
  name: string
  sku: string
  swatch: string | null
  prices: PriceCell[]
  stock: StockCell[]
  free: number
}

/** A product's variants as the editor's cells show them, every offered currency in its place. */
export function editorRows(product: AdminProduct, locale: string): EditorRow[] {
  return product.variants.map(({ id, name, sku, swatch, prices, stock }) => ({
    id,
    name: name || product.name,
    sku,
    swatch,
    prices: product.currencies.map((currency) => {
      const held = prices.find(({ price }) => price.currency === currency)
      return {
        currency,
        value: held ? toDecimal(held.price) : '',
        example: toDecimal({ amount: 4800n * 10n ** BigInt(Math.max(0, digitsOf(currency) - 2)), currency }),
        follows: held?.source === 'converted',
        prior: held?.prior ? amountText(held.prior, locale) : null,
      }
    }),
    stock,
    free: stock.reduce((total, { onHand, reserved }) => total + onHand - reserved, 0),
  }))
}
