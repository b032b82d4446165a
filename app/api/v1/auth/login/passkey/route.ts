import { callerOf } from '@/lib/auth/caller'
import { logInWithPasskeyContract } from '@/lib/auth/passkey-api'
import { logInWithPasskey } from '@/lib/auth/token-pairs'
import { endpoint } from '@/lib/http/endpoint'

export const POST = endpoint(logInWithPasskeyContract, ({ body, request }) =>
  logInWithPasskey(body, callerOf(request.headers)),
)
