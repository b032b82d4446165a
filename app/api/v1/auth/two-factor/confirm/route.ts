import { callerOf } from '@/lib/auth/caller'
import { confirmTwoFactorContract } from '@/lib/auth/security-api'
import { confirmTotp } from '@/lib/auth/two-factor'
import { endpoint } from '@/lib/http/endpoint'

export const POST = endpoint(confirmTwoFactorContract, async ({ viewer, body, request }) => ({
  recoveryCodes: await confirmTotp(viewer, body.code, callerOf(request.headers)),
}))
