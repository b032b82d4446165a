import { endpoint } from '@/lib/http/endpoint'
import { makePrimary } from '@/lib/users/addresses'
import { makePrimaryContract } from '@/lib/users/api'

export const POST = endpoint(makePrimaryContract, ({ viewer, params, body }) =>
  makePrimary(viewer, params.id, body.kind),
)
