import { ProductsRoom } from '@/components/admin/products/products-room'
import { enter } from '@/lib/admin/enter'
import { lenient } from '@/lib/admin/query'
import { productsQuery } from '@/lib/admin/schema'

export const instant = false

export default async function ProductsPage({ searchParams }: PageProps<'/admin/products'>) {
  const viewer = await enter('products')
  return <ProductsRoom viewer={viewer} query={lenient(productsQuery, await searchParams)} />
}
