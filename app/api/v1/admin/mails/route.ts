import { listMailsContract } from '@/lib/admin/api'
import { listMails } from '@/lib/admin/mails'
import { endpoint } from '@/lib/http/endpoint'

export const GET = endpoint(listMailsContract, ({ viewer, query }) => listMails(viewer, query))
