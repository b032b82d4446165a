import { callerOf } from '@/lib/auth/caller'
import { undoEmailChange } from '@/lib/auth/change-email'
import { undoEmailChangeContract } from '@/lib/auth/security-api'
import { endpoint } from '@/lib/http/endpoint'

export const POST = endpoint(undoEmailChangeContract, ({ body, request }) =>
  undoEmailChange(body.token, callerOf(request.headers)),
)
