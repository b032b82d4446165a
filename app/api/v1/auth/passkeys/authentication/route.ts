import { callerOf } from '@/lib/auth/caller'
import { askToSignInContract } from '@/lib/auth/passkey-api'
import { askToSignIn } from '@/lib/auth/passkeys'
import { endpoint } from '@/lib/http/endpoint'

export const POST = endpoint(askToSignInContract, ({ request }) => askToSignIn(callerOf(request.headers)))
