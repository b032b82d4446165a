import { resetPasswordContract } from '@/lib/auth/api'
import { callerOf } from '@/lib/auth/caller'
import { resetPassword } from '@/lib/auth/reset-password'
import { endpoint } from '@/lib/http/endpoint'

export const POST = endpoint(resetPasswordContract, ({ body, request }) =>
  resetPassword(body, callerOf(request.headers)),
)
