import { callerOf } from '@/lib/auth/caller'
import { addPasskeyContract, listPasskeysContract } from '@/lib/auth/passkey-api'
import { addPasskey, listPasskeys } from '@/lib/auth/passkeys'
import { endpoint } from '@/lib/http/endpoint'

export const GET = endpoint(listPasskeysContract, async ({ viewer }) => ({
  items: await listPasskeys(viewer),
  nextCursor: null,
}))

export const POST = endpoint(addPasskeyContract, ({ viewer, body, request }) =>
  addPasskey(viewer, body, callerOf(request.headers)),
)
