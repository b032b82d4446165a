import { endpoint } from '@/lib/http/endpoint'
import { changeMeContract, getMeContract } from '@/lib/users/api'
import { changeProfile, getProfile } from '@/lib/users/profile'

export const GET = endpoint(getMeContract, ({ viewer }) => getProfile(viewer))

export const PATCH = endpoint(changeMeContract, ({ viewer, body }) => changeProfile(viewer, body, 'api'))
