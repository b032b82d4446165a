import { callerOf } from '@/lib/auth/caller'
import { endpoint } from '@/lib/http/endpoint'
import { changeMeContract, eraseMeContract, getMeContract } from '@/lib/users/api'
import { eraseMe } from '@/lib/users/privacy'
import { changeProfile, getProfile } from '@/lib/users/profile'

export const GET = endpoint(getMeContract, ({ viewer }) => getProfile(viewer))

export const PATCH = endpoint(changeMeContract, ({ viewer, body }) => changeProfile(viewer, body, 'api'))

export const DELETE = endpoint(eraseMeContract, ({ viewer, body, request }) =>
  eraseMe(viewer, body.currentPassword, callerOf(request.headers)),
)
