import { resendVerificationContract } from '@/lib/auth/api'
import { callerOf } from '@/lib/auth/caller'
import { resendVerification } from '@/lib/auth/register'
import { endpoint } from '@/lib/http/endpoint'

export const POST = endpoint(resendVerificationContract, ({ body, request }) =>
  resendVerification(body.email, callerOf(request.headers)),
)
