import { ProductRoom } from '@/components/admin/products/product-room'
import { enter } from '@/lib/admin/enter'

export const instant = false

export default async function ProductPage({ params }: PageProps<'/admin/products/[id]'>) {
  const { id } = await params
  return <ProductRoom viewer={await enter('products', `/admin/products/${id}`)} id={id} />
}
