import { endpoint } from '@/lib/http/endpoint'
import { changeAddress, getAddress, removeAddress } from '@/lib/users/addresses'
import { changeAddressContract, getAddressContract, removeAddressContract } from '@/lib/users/api'

export const GET = endpoint(getAddressContract, ({ viewer, params }) => getAddress(viewer, params.id))

export const PATCH = endpoint(changeAddressContract, ({ viewer, params, body }) =>
  changeAddress(viewer, params.id, body),
)

export const DELETE = endpoint(removeAddressContract, ({ viewer, params }) => removeAddress(viewer, params.id))
