import { listSessionsContract } from '@/lib/auth/api'
import { listDevices } from '@/lib/auth/sessions'
import { endpoint } from '@/lib/http/endpoint'

export const GET = endpoint(listSessionsContract, async ({ viewer }) => ({
  items: await listDevices(viewer),
  nextCursor: null,
}))
