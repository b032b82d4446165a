import type { Permission } from '@/lib/auth/permissions'
import { may, type Viewer } from '@/lib/auth/viewer'

/** The rooms of the back office: the menu and each page's guard read the same permission. */
const rooms = [
  { key: 'overview', group: 'overview', href: '/admin', permission: 'overview.read' },
  { key: 'orders', group: 'sell', href: '/admin/orders', permission: 'orders.read' },
  { key: 'products', group: 'catalogue', href: '/admin/products', permission: 'products.read' },
  { key: 'outbox', group: 'system', href: '/admin/outbox', permission: 'mails.read' },
] as const satisfies readonly { key: string; group: string; href: string; permission: Permission }[]

export type Room = (typeof rooms)[number]
export type RoomKey = Room['key']

export const roomsOf = (viewer: Viewer): Room[] => rooms.filter(({ permission }) => may(viewer, permission))

export function roomOf(key: RoomKey): Room {
  const room = rooms.find((known) => known.key === key)
  if (!room) throw new Error(`No room ${key}`)
  return room
}
