import type { Tx } from '@/db/client'
import { products } from '@/db/schema/catalog'
import { rebuildSearchDocuments } from '@/lib/catalog/search/document'
import type { Counts } from '../stage'
import { loadCategories } from './load/categories'
import { loadCollections } from './load/collections'
import { loadMakers } from './load/makers'
import { loadMedia } from './load/media'
import { loadOptions } from './load/options'
import { loadPages } from './load/pages'
import { loadPrices } from './load/prices'
import { loadProducts } from './load/products'
import { loadShipping } from './load/shipping'
import { loadStock } from './load/stock'
import { loadVariants } from './load/variants'

/** Fills a store that has no product with the demo shop; any other is left as it is. */
export async function loadDemo(tx: Tx, now: Date): Promise<Counts> {
  if ((await tx.select({ id: products.id }).from(products).limit(1)).length > 0) return {}
  const makers = await loadMakers(tx)
  const categories = await loadCategories(tx)
  const { options, values } = await loadOptions(tx)
  const productIds = await loadProducts(tx, now, { makers, categories, options })
  const loaded = await loadVariants(tx, { products: productIds, options, values })
  const counts = {
    products: productIds.size,
    variants: loaded.length,
    prices: await loadPrices(tx, now, loaded),
    'stock levels': await loadStock(tx, now, loaded),
    pictures: await loadMedia(tx, { products: productIds, values }),
    categories: categories.size,
    collections: await loadCollections(tx, productIds),
    pages: await loadPages(tx),
    'shipping methods': await loadShipping(tx),
  }
  await rebuildSearchDocuments(tx, [...productIds.values()])
  return counts
}
