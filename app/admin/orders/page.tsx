import { OrdersRoom } from '@/components/admin/orders/orders-room'
import { enter } from '@/lib/admin/enter'
import { ordersQuery } from '@/lib/admin/order-schema'
import { lenient } from '@/lib/admin/query'

export const instant = false

export default async function OrdersPage({ searchParams }: PageProps<'/admin/orders'>) {
  const viewer = await enter('orders')
  return <OrdersRoom viewer={viewer} query={lenient(ordersQuery, await searchParams)} />
}
