import { getMailContract } from '@/lib/admin/api'
import { getMail } from '@/lib/admin/mails'
import { endpoint } from '@/lib/http/endpoint'

export const GET = endpoint(getMailContract, ({ viewer, params }) => getMail(viewer, params.id))
