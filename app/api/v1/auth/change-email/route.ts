import { callerOf } from '@/lib/auth/caller'
import { requestEmailChange } from '@/lib/auth/change-email'
import { changeEmailContract } from '@/lib/auth/security-api'
import { endpoint } from '@/lib/http/endpoint'

export const POST = endpoint(changeEmailContract, async ({ viewer, body, request }) => {
  await requestEmailChange(body, viewer, callerOf(request.headers))
  return { status: 'check-mail' }
})
