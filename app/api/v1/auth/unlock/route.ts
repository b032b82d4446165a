import { callerOf } from '@/lib/auth/caller'
import { unlockContract } from '@/lib/auth/security-api'
import { unlock } from '@/lib/auth/unlock'
import { endpoint } from '@/lib/http/endpoint'

export const POST = endpoint(unlockContract, ({ body, request }) => unlock(body.token, callerOf(request.headers)))
