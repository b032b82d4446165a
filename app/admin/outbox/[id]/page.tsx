import { MailRoom } from '@/components/admin/outbox/mail-room'
import { enter } from '@/lib/admin/enter'

export const instant = false

export default async function MailPage({ params }: PageProps<'/admin/outbox/[id]'>) {
  const { id } = await params
  return <MailRoom viewer={await enter('outbox', `/admin/outbox/${id}`)} id={id} />
}
