import { OrderRoom } from '@/components/admin/orders/order-room'
import { enter } from '@/lib/admin/enter'

export const instant = false

export default async function OrderPage({ params }: PageProps<'/admin/orders/[id]'>) {
  const { id } = await params
  return <OrderRoom viewer={await enter('orders', `/admin/orders/${id}`)} id={id} />
}
