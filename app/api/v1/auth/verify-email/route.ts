import { verifyEmailContract } from '@/lib/auth/api'
import { callerOf } from '@/lib/auth/caller'
import { verifyEmail } from '@/lib/auth/register'
import { endpoint } from '@/lib/http/endpoint'

export const POST = endpoint(verifyEmailContract, ({ body, request }) =>
  verifyEmail(body.token, callerOf(request.headers)),
)
