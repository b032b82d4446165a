import { redirect } from 'next/navigation'
import { NoAccess } from '@/components/admin/no-access'
import { SecondFactorFirst } from '@/components/admin/second-factor-first'
import { roomsOf } from '@/lib/admin/rooms'
import { currentViewer } from '@/lib/auth/current-viewer'

export const instant = false

export default async function NoAccessPage() {
  const viewer = await currentViewer()
  if (!viewer) redirect('/admin/sign-in')
  const [first] = roomsOf(viewer)
  if (first) redirect(first.href)
  return viewer.needsSecondFactor ? <SecondFactorFirst /> : <NoAccess email={viewer.email} />
}
