import { redirect } from 'next/navigation'
import { NoAccess } from '@/components/admin/no-access'
import { roomsOf } from '@/lib/admin/rooms'
import { currentViewer } from '@/lib/auth/current-viewer'

export const instant = false

export default async function NoAccessPage() {
  const viewer = await currentViewer()
  if (!viewer) redirect('/admin/sign-in')
  const [first] = roomsOf(viewer)
  if (first) redirect(first.href)
  return <NoAccess email={viewer.email} />
}
