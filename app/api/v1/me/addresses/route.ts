import { endpoint } from '@/lib/http/endpoint'
import { addAddress, listAddresses } from '@/lib/users/addresses'
import { addAddressContract, listAddressesContract } from '@/lib/users/api'

export const GET = endpoint(listAddressesContract, async ({ viewer }) => ({
  items: await listAddresses(viewer),
  nextCursor: null,
}))

export const POST = endpoint(addAddressContract, ({ viewer, body }) => addAddress(viewer, body))
