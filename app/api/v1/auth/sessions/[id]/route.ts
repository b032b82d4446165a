import { endSessionContract } from '@/lib/auth/api'
import { callerOf } from '@/lib/auth/caller'
import { endDevice } from '@/lib/auth/sessions'
import { endpoint } from '@/lib/http/endpoint'

export const DELETE = endpoint(endSessionContract, ({ params, viewer, request }) =>
  endDevice(viewer, params.id, callerOf(request.headers)),
)
