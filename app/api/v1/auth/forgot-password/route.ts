import { forgotPasswordContract } from '@/lib/auth/api'
import { callerOf } from '@/lib/auth/caller'
import { requestPasswordReset } from '@/lib/auth/reset-password'
import { endpoint } from '@/lib/http/endpoint'

export const POST = endpoint(forgotPasswordContract, ({ body, request }) =>
  requestPasswordReset(body.email, callerOf(request.headers)),
)
