import { callerOf } from '@/lib/auth/caller'
import { confirmEmailChange } from '@/lib/auth/change-email'
import { confirmEmailChangeContract } from '@/lib/auth/security-api'
import { endpoint } from '@/lib/http/endpoint'

export const POST = endpoint(confirmEmailChangeContract, ({ body, request }) =>
  confirmEmailChange(body.token, callerOf(request.headers)),
)
