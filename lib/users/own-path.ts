import 'server-only'
import { viewerOf } from '@/lib/auth/request-viewer'
import { ownsOrder } from '@/lib/orders/queries'
import { ownsAddress } from './addresses'

/** Whether the account has what a path below `/account` names. A visitor who is not signed in is asked to do that first. */
export async function isOwnPath(request: Request, [room, id]: string[]): Promise<boolean> {
  if (!id || id === 'new' || room === 'privacy' || room === 'security') return true
  const viewer = await viewerOf(request)
  if (!viewer) return true
  return room === 'orders' ? ownsOrder(viewer, id) : ownsAddress(viewer, id)
}
