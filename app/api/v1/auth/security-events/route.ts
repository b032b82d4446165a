import { listSecurityEventsContract } from '@/lib/auth/security-api'
import { listSecurityEvents } from '@/lib/auth/security-events'
import { endpoint } from '@/lib/http/endpoint'

export const GET = endpoint(listSecurityEventsContract, ({ viewer, query }) => listSecurityEvents(viewer, query))
