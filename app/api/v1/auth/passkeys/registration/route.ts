import { callerOf } from '@/lib/auth/caller'
import { askForPasskeyContract } from '@/lib/auth/passkey-api'
import { askForPasskey } from '@/lib/auth/passkeys'
import { endpoint } from '@/lib/http/endpoint'

export const POST = endpoint(askForPasskeyContract, ({ viewer, body, request }) =>
  askForPasskey(viewer, body.currentPassword, callerOf(request.headers)),
)
