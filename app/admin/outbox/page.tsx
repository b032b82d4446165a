import { OutboxRoom } from '@/components/admin/outbox/outbox-room'
import { enter } from '@/lib/admin/enter'
import { lenient } from '@/lib/admin/query'
import { listQuery } from '@/lib/admin/schema'

export const instant = false

export default async function OutboxPage({ searchParams }: PageProps<'/admin/outbox'>) {
  const viewer = await enter('outbox')
  return <OutboxRoom viewer={viewer} query={lenient(listQuery, await searchParams)} />
}
