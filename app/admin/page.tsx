import { OverviewRoom } from '@/components/admin/overview/overview-room'
import { enter } from '@/lib/admin/enter'

export const instant = false

export default async function OverviewPage() {
  return <OverviewRoom viewer={await enter('overview')} />
}
