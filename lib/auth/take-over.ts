import 'server-only'
import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { accounts } from '@/db/schema/auth'
import { adoptGuestOrders } from '@/lib/orders/adopt'
import { forgetAddresses } from '@/lib/users/addresses'
import { voidTokens } from './one-time-tokens'
import { revokeSessions } from './sessions'

/** Ends what whoever made an account without showing its address to be theirs could have left in it. */
export async function clearUnconfirmed(tx: Tx, accountId: string): Promise<void> {
  await revokeSessions(tx, accountId, 'password-changed')
  await voidTokens(tx, 'verify-email', accountId)
  await voidTokens(tx, 'change-email', accountId)
  await forgetAddresses(tx, accountId)
}

/** The address is shown to be theirs: the account is open, and has the orders that were placed with it as a guest. */
export async function confirmAddress(tx: Tx, accountId: string): Promise<{ email: string } | undefined> {
  const [account] = await tx
    .update(accounts)
    .set({ emailVerifiedAt: new Date() })
    .where(eq(accounts.id, accountId))
    .returning({ email: accounts.email })
  if (account) await adoptGuestOrders(tx, accountId, account.email)
  return account
}
