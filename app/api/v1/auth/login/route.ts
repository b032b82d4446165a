import { logInContract } from '@/lib/auth/api'
import { callerOf } from '@/lib/auth/caller'
import { logIn } from '@/lib/auth/token-pairs'
import { endpoint } from '@/lib/http/endpoint'

export const POST = endpoint(logInContract, ({ body, request }) => logIn(body, callerOf(request.headers)))
