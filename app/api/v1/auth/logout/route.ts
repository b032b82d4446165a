import { logOutContract } from '@/lib/auth/api'
import { callerOf } from '@/lib/auth/caller'
import { tokenOf } from '@/lib/auth/request-viewer'
import { signOut } from '@/lib/auth/sign-out'
import { endpoint } from '@/lib/http/endpoint'

export const POST = endpoint(logOutContract, async ({ request }) => {
  const presented = await tokenOf(request)
  if (presented) await signOut(presented.claims, callerOf(request.headers))
})
