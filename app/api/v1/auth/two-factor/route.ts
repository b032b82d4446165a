import { callerOf } from '@/lib/auth/caller'
import { beginTwoFactorContract, disableTwoFactorContract, getTwoFactorContract } from '@/lib/auth/security-api'
import { beginTotp, disableTotp, usesSecondFactor } from '@/lib/auth/two-factor'
import { endpoint } from '@/lib/http/endpoint'

export const GET = endpoint(getTwoFactorContract, async ({ viewer }) => ({ enabled: await usesSecondFactor(viewer) }))

export const POST = endpoint(beginTwoFactorContract, ({ viewer }) => beginTotp(viewer))

export const DELETE = endpoint(disableTwoFactorContract, ({ viewer, body, request }) =>
  disableTotp(viewer, body.currentPassword, callerOf(request.headers)),
)
