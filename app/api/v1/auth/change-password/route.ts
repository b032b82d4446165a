import { callerOf } from '@/lib/auth/caller'
import { changePassword } from '@/lib/auth/reset-password'
import { changePasswordContract } from '@/lib/auth/security-api'
import { endpoint } from '@/lib/http/endpoint'

export const POST = endpoint(changePasswordContract, ({ viewer, body, request }) =>
  changePassword(body, viewer, callerOf(request.headers)),
)
