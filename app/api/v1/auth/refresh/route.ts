import { refreshContract } from '@/lib/auth/api'
import { callerOf } from '@/lib/auth/caller'
import { refresh } from '@/lib/auth/token-pairs'
import { endpoint } from '@/lib/http/endpoint'

export const POST = endpoint(refreshContract, ({ body, request }) =>
  refresh(body.refreshToken, callerOf(request.headers)),
)
