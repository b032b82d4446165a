import { resendVerificationContract } from '@/lib/auth/api'
import { resendVerification } from '@/lib/auth/register'
import { endpoint } from '@/lib/http/endpoint'

export const POST = endpoint(resendVerificationContract, ({ body }) => resendVerification(body.email))
