import { callerOf } from '@/lib/auth/caller'
import { endpoint } from '@/lib/http/endpoint'
import { exportMeContract } from '@/lib/users/api'
import { exportMyData } from '@/lib/users/privacy'

export const POST = endpoint(exportMeContract, ({ viewer, request }) => exportMyData(viewer, callerOf(request.headers)))
