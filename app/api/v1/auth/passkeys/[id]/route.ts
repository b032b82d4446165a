import { callerOf } from '@/lib/auth/caller'
import { removePasskeyContract } from '@/lib/auth/passkey-api'
import { removePasskey } from '@/lib/auth/passkeys'
import { endpoint } from '@/lib/http/endpoint'

export const DELETE = endpoint(removePasskeyContract, ({ viewer, params, request }) =>
  removePasskey(viewer, params.id, callerOf(request.headers)),
)
