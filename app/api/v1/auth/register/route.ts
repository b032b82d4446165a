import { registerContract } from '@/lib/auth/api'
import { callerOf } from '@/lib/auth/caller'
import { register } from '@/lib/auth/register'
import { endpoint } from '@/lib/http/endpoint'
import { getMarkets, preferredPlace } from '@/lib/localization/queries'

export const POST = endpoint(registerContract, async ({ body, request }) => {
  const { currency } = preferredPlace(await getMarkets(), body.locale)
  await register({ ...body, currency }, callerOf(request.headers))
  return { status: 'check-mail' }
})
